import type { CallOptions, Emulation } from './emulate.js'
import { idOf, keyOf, OWNER, pinned, READER } from './seeds.js'

const STATEMENT = { effect: 'allow', resources: ['service-token/*'], actions: ['*'] } as const

/** Operations that need more than a call: a stream has no end, a certificate is no JSON, and only `start` can be shut down. */
export const NOT_SENT = ['streamRequests', 'streamAccountRequests', 'getAuthority', 'shutdown']

/** The account, the members, the tokens and the role that paths and examples refer to. */
export const STAGE = {
  version: 1,
  accounts: [
    {
      _id: idOf(100),
      members: [OWNER, READER],
      roles: [{ _id: idOf(11), key: 'deployers', name: 'Deployers', policy: [STATEMENT] }],
      tokens: [
        pinned(31, { role: 'admin' }),
        pinned(32, {
          name: 'nightly build',
          role: 'reader',
          lastUsed: 5,
          oldKeys: [{ key: keyOf(33), expiresAt: 8.64e15 }],
        }),
        pinned(34, { inlineRole: [STATEMENT], serviceToken: true }),
      ],
    },
  ],
} as const

/** Adds a fault, a snapshot and a change of the server and of the account. Returns the values of path parameters. */
export async function furnish({ call, control }: Emulation): Promise<(path: string) => Record<string, string>> {
  const account = `/accounts/${idOf(100)}`
  const fault = { match: { operationId: 'getToken' }, after: 1, delay: { min: 1, max: 2 }, respond: { status: 429 } }
  const ids = new Map<string, string>()
  for (const owner of ['', account]) {
    ids.set(owner, (await control('POST', `${owner}/faults`, { body: fault })).body._id)
    await control('PUT', `${owner}/snapshots/before-rotation`)
  }
  await call('POST', '/api/v2/roles', { body: { key: 'keepers', name: 'Keepers', policy: [STATEMENT] } })
  await call('POST', `/api/v2/tokens/${idOf(32)}/reset`)
  await control('PATCH', `${account}/members/${READER._id}`, { body: { role: 'writer' } })
  await call('GET', '/api/v2/tokens', { key: keyOf(99) })
  return (path) => ({
    accountId: idOf(100),
    memberId: READER._id,
    faultId: ids.get(path.includes('{accountId}') ? account : '') ?? '',
    name: 'before-rotation',
    id: path.includes('members') ? READER._id : idOf(32),
    customRoleKey: 'deployers',
  })
}

/** The documented example of an operation as a request. */
export function exampleOf(
  { method, path, object }: { readonly method: string; readonly path: string; readonly object: object },
  values: Readonly<Record<string, string>>,
): readonly [method: string, url: string, options: CallOptions] {
  const { requestBody } = object as { readonly requestBody?: { readonly content: JsonContent } }
  const content = requestBody?.content['application/json']
  // The document has the address without the slash at the end, which redirects.
  const address = path === '/api/v2' ? '/api/v2/' : path
  const url = address.replaceAll(/\{(\w+)\}/g, (_, name) => values[name] ?? '')
  return [
    method,
    url,
    { ...(path.startsWith('/_emulator') && { key: null }), ...(content && { body: content.example }) },
  ]
}

interface JsonContent {
  readonly 'application/json': { readonly example?: unknown }
}
