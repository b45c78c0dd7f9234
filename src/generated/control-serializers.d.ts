// Generated from openapi/control.yaml by scripts/generate.mjs, do not edit.

/** Each returns JSON with the fields that its schema declares. */
export declare const serializers: Readonly<Record<string, (value: unknown) => string>>
