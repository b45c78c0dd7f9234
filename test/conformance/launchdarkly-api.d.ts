/** What the tests use of a client that comes without types. */
declare module 'launchdarkly-api' {
  type Callback<T> = (error: ClientError | null, data: T | null, response?: ClientResponse) => void

  interface ClientResponse {
    readonly status: number
    readonly body: unknown
    /** Node's request, as it was sent. */
    readonly req: { readonly path: string }
  }

  interface ClientError extends Error {
    readonly response?: ClientResponse
  }

  class ApiClient {
    constructor(basePath: string)
    readonly authentications: { readonly ApiKey: { apiKey?: string } }
  }

  class AccessTokensApi {
    constructor(client: ApiClient)
    deleteToken(id: string, callback: Callback<null>): void
    getToken(id: string, callback: Callback<Token>): void
    getTokens(options: { showAll?: boolean; limit?: number }, callback: Callback<Tokens>): void
    patchToken(id: string, operations: readonly PatchOperation[], callback: Callback<Token>): void
    postToken(body: AccessTokenPost, callback: Callback<Token>): void
    resetToken(id: string, options: { expiry?: number }, callback: Callback<Token>): void
  }

  class AccessTokenPost {
    readonly role?: string
    static constructFromObject(fields: object): AccessTokenPost
  }

  class PatchOperation {
    constructor(op: string, path: string, value?: unknown)
  }

  class Link {
    readonly href: string
    readonly type: string
  }

  class MemberSummary {
    readonly _links: { readonly self: Link }
    readonly _id: string
    readonly email: string
    readonly role: string
  }

  class Statement {
    readonly effect: string
  }

  class Token {
    readonly _id: string
    readonly ownerId: string
    readonly memberId: string
    readonly _member: MemberSummary
    readonly name: string
    readonly creationDate: number
    readonly lastModified: number
    readonly customRoleIds: readonly string[]
    readonly inlineRole: readonly Statement[]
    readonly role: string
    readonly token: string
    readonly serviceToken: boolean
    readonly _links: { readonly parent: Link; readonly self: Link }
  }

  class Tokens {
    readonly items: readonly Token[]
    readonly _links: Readonly<Record<string, Link>>
  }
}
