import type { StateDocument } from '../../src/seeds/document.js'
import type { Emulation } from '../support/emulate.js'
import { keyOf } from '../support/seeds.js'

/** A morning of an account, for people to look at. */

const MINUTE = 60_000
const HOUR = 60 * MINUTE
export const START = Date.UTC(2026, 2, 10, 9, 12)

const MIRA = '65a0c2ab7e4d20f6a1c9e001'
const SVEN = '65a0c2ab7e4d20f6a1c9e002'
const ADMIN_KEY = keyOf(0x7c3e)
const VAULT_KEY = keyOf(0xa45f)
const READER_KEY = keyOf(0x19d2)
const BEFORE = { creationDate: START - 960 * HOUR, lastModified: START - 960 * HOUR }

export const story: StateDocument = {
  version: 1,
  accounts: [
    {
      organization: 'Lumen Robotics',
      members: [
        { _id: MIRA, email: 'mira@lumen.example', firstName: 'Mira', lastName: 'Okafor', role: 'owner' },
        { _id: SVEN, email: 'sven@lumen.example', firstName: 'Sven', lastName: 'Dahl', role: 'writer' },
      ],
      roles: [
        {
          key: 'token-keepers',
          name: 'Token keepers',
          policy: [{ effect: 'allow', resources: ['service-token/*'], actions: ['*'] }],
        },
      ],
      tokens: [
        {
          ...BEFORE,
          _id: '65cf3a1e8b4d20f6a1c9e301',
          key: ADMIN_KEY,
          name: 'Mira, laptop',
          role: 'admin',
          memberId: MIRA,
        },
        {
          ...BEFORE,
          _id: '65d81b7c02aa41f6a1c9e3b7',
          key: VAULT_KEY,
          name: 'Vault sync',
          customRoleIds: ['token-keepers'],
          serviceToken: true,
        },
        {
          ...BEFORE,
          _id: '65e4409f5d1c77f6a1c9e4d2',
          key: READER_KEY,
          name: 'Dashboards',
          description: 'Feeds the screens in the hall',
          inlineRole: [{ effect: 'allow', resources: ['proj/*:env/production:flag/*'], actions: ['*'] }],
          memberId: SVEN,
        },
      ],
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
  await reset(nightly._id, START + 3 * MINUTE + 10_000)
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
  await call('GET', '/api/v2/tokens?showAll=true', { key: VAULT_KEY })
  await pass('3s')
  await call('GET', '/api/v2/tokens?showAll=true', { key: VAULT_KEY })
  await call('GET', '/api/v2/tokens?showAll=true', { key: VAULT_KEY })
  await call('GET', '/api/v2/tokens', { key: keyOf(0xd00d) })
  await call('GET', `/api/v2/tokens/${'65aa01b2c3d4e5f6a1c9e000'}`, { key: READER_KEY })
  await control('PUT', '/snapshots/before-rotation')
  await pass('20s')
  await reset(nightly._id, START + 9 * MINUTE)
  await call('GET', `/api/v2/tokens/${ci._id}`, { key: ADMIN_KEY })
  await control('PUT', '/snapshots/after-rotation')
}
