/** A JSON Schema of an OpenAPI document, as far as error messages need it. */
export interface Schema {
  readonly $ref?: string
  readonly title?: string
  readonly type?: string
  readonly format?: string
  readonly example?: unknown
  readonly enum?: readonly unknown[]
  readonly minimum?: number
  readonly maximum?: number
  readonly minLength?: number
  readonly maxLength?: number
  readonly pattern?: string
  readonly required?: readonly string[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly allOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
}

/** An error of Ajv with the options `verbose` and `allErrors`. */
export interface SchemaError {
  readonly keyword: string
  /** A JSON Pointer to the value. */
  readonly instancePath: string
  /** Relative to the schema that was compiled as one function. */
  readonly schemaPath: string
  readonly params: Readonly<Record<string, unknown>>
  /** The schema that contains the keyword. */
  readonly parentSchema: Schema
  readonly data: unknown
}

/** A function that Ajv generated. */
export interface Validator {
  (value: unknown): boolean
  errors?: readonly SchemaError[] | null
}

/** The schemas of an OpenAPI document with their validators. */
export interface Contract {
  readonly schemas: Readonly<Record<string, Schema>>
  /** By the name of a schema, and by `<operationId>Query` for the query of an operation. */
  readonly validators: Readonly<Record<string, Validator>>
}

const COMPONENT = '#/components/schemas/'

/** The name of the component that a schema refers to; undefined for a schema without a reference. */
export function componentOf({ $ref, allOf }: Schema): string | undefined {
  // OpenAPI 3.0 wraps a reference in `allOf` where the description differs.
  const reference = $ref ?? allOf?.[0]?.$ref
  return reference?.startsWith(COMPONENT) ? reference.slice(COMPONENT.length) : undefined
}

/** Follows references to the schema that has a type or alternatives. */
export function resolved({ schemas }: Contract, schema: Schema): Schema {
  const name = componentOf(schema)
  const target = name === undefined || schema.type !== undefined ? undefined : schemas[name]
  return target ? resolved({ schemas, validators: {} }, target) : schema
}
