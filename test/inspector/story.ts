import type { StateDocument } from '../../src/levers/document.js'
import type { Emulation } from '../support/emulate.js'
import { idOf, keyOf } from '../support/seeds.js'

/** A day in the life of an account, for people to look at. */

const HOUR = 3_600_000
export const START = Date.UTC(2026, 2, 10, 9, 12)
const ADMIN_KEY = keyOf(10)
const READER_KEY = keyOf(12)

export const story: StateDocument = {
  version: 1,
  accounts: [
    {
      organization: 'Lumen Robotics',
      members: [
        { _id: idOf(1), email: 'mira@lumen.example', firstName: 'Mira', lastName: 'Okafor', role: 'owner' },
        { _id: idOf(2), email: 'sven@lumen.example', firstName: 'Sven', lastName: 'Dahl', role: 'writer' },
      ],
      roles: [
        {
          _id: idOf(5),
          key: 'token-keepers',
          name: 'Token keepers',
          policy: [{ effect: 'allow', resources: ['service-token/*'], actions: ['*'] }],
        },
      ],
      tokens: [
        { _id: idOf(0x671f0c2ab7e0), key: ADMIN_KEY, name: 'Mira, laptop', role: 'admin', memberId: idOf(1) },
        {
          _id: idOf(0x671f0c2ab7e1),
          key: keyOf(11),
          name: 'Vault sync',
          customRoleIds: ['token-keepers'],
          serviceToken: true,
        },
        { _id: idOf(0x671f0c2ab7e2), key: READER_KEY, name: 'Dashboards', role: 'reader', memberId: idOf(2) },
      ].map((token) => ({
        ...token,
        creationDate: START - 40 * 24 * HOUR,
        lastModified: START - 40 * 24 * HOUR,
      })) as never,
    },
  ],
}

/** Lets it happen. */
export async function live({ call, control }: Emulation): Promise<void> {
  const pass = (by: string) => control('POST', '/clock/advance', { body: { by } })
  const create = async (body: object) => (await call('POST', '/api/v2/tokens', { key: ADMIN_KEY, body })).body
  const reset = (id: string, expiry: number) =>
    call('POST', `/api/v2/tokens/${id}/reset?expiry=${expiry}`, { key: ADMIN_KEY })

  await call('GET', '/api/v2/caller-identity', { key: ADMIN_KEY })
  const ci = await create({ name: 'CI pipeline', role: 'writer', serviceToken: true })
  await pass('38s')
  const nightly = await create({ name: 'Nightly export', role: 'reader', serviceToken: true })
  await call('GET', `/api/v2/tokens/${ci._id}`, { key: ci.token })
  await pass('2m11s')
  await reset(nightly._id, START + 3 * 60_000 + 10_000)
  await reset(ci._id, START + 26 * HOUR)
  await pass('1m4s')
  await reset(ci._id, START + HOUR)
  await call('GET', '/api/v2/tokens?limit=25', { key: ci.token })
  await call('GET', `/api/v2/tokens/${nightly._id}`, { key: nightly.token })
  await pass('45s')
  await call('PATCH', `/api/v2/tokens/${ci._id}`, {
    key: ADMIN_KEY,
    body: [{ op: 'replace', path: '/name', value: 'CI pipeline (main)' }],
  })
  await call('POST', '/api/v2/tokens', { key: READER_KEY, body: { name: 'Sneaky', role: 'admin' } })
  await pass('7s')
  await control('POST', '/faults', {
    body: { match: { operationId: 'getTokens' }, times: 2, respond: { status: 429 } },
  })
  await control('POST', '/faults', { body: { match: { operationId: 'resetToken' }, delay: '120ms' } })
  await control('POST', '/faults', { body: { every: 5, match: { method: 'DELETE' }, connection: 'reset' } })
  await call('GET', '/api/v2/tokens?showAll=true', { key: keyOf(11) })
  await pass('3s')
  await call('GET', '/api/v2/tokens?showAll=true', { key: keyOf(11) })
  await call('GET', '/api/v2/tokens?showAll=true', { key: keyOf(11) })
  await call('GET', '/api/v2/tokens', { key: keyOf(99) })
  await call('GET', `/api/v2/tokens/${idOf(77)}`, { key: READER_KEY })
  await control('PUT', '/snapshots/before-rotation')
  await pass('20s')
  await reset(nightly._id, START + 4 * 60_000 + 5 * 60_000)
  await call('GET', `/api/v2/tokens/${ci._id}`, { key: ADMIN_KEY })
  await control('PUT', '/snapshots/after-rotation')
}
