// Writes test/golden/<version>.sqlite.gz, a database of the current schema with tokens and keys in every state. Run it once per
// version, with the migration; it fails if the file exists, because later versions of the emulator must open that very file.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { createEmulator } from '../dist/bundle/index.js'

const NOW = Date.UTC(2026, 0, 1)
const HOUR = 3_600_000

const version = readdirSync(new URL('../migrations/', import.meta.url)).length
const output = fileURLToPath(new URL(`../test/golden/${version}.sqlite.gz`, import.meta.url))

const idOf = (n) => n.toString(16).padStart(24, '0')
const keyOf = (n) => `api-00000000-0000-4000-8000-${n.toString(16).padStart(12, '0')}`
const token = (n, name, fields) => ({ _id: idOf(n), key: keyOf(n), name, ...fields })
const statement = { effect: 'allow', resources: ['member/*:token/*'], actions: ['*'] }

const seed = {
  version: 1,
  accounts: [
    {
      _id: idOf(1),
      organization: 'Golden',
      serviceTokenLimit: 5,
      members: [
        { _id: idOf(2), email: 'owner@example.com', role: 'owner' },
        { _id: idOf(3), email: 'left@example.com', role: 'reader' },
      ],
      roles: [
        { _id: idOf(4), key: 'ops', name: 'Ops', policy: [statement] },
        { _id: idOf(5), key: 'gone', name: 'Gone', policy: [statement] },
      ],
      tokens: [
        token(10, 'admin', { role: 'admin' }),
        token(11, 'writer', { role: 'writer', description: 'Writes' }),
        token(12, 'reader', { role: 'reader', defaultApiVersion: 20220603 }),
        token(13, 'service', { role: 'reader', serviceToken: true }),
        token(14, 'inline', { inlineRole: [statement] }),
        token(15, 'custom', { customRoleIds: ['ops', 'gone'] }),
        token(16, 'without a role', { customRoleIds: ['gone'] }),
        token(17, 'expires', { role: 'reader', expiry: NOW + HOUR }),
        token(18, 'expired', { role: 'reader', expiry: NOW - HOUR }),
        token(19, 'in its window', { role: 'reader' }),
        token(20, 'after its window', { role: 'reader' }),
        token(21, 'reset', { role: 'reader' }),
        token(22, 'deleted', { role: 'reader' }),
        token(23, 'of a removed member', { role: 'reader', memberId: idOf(3) }),
      ],
    },
    { _id: idOf(6), organization: 'Second', tokens: [token(30, 'second', { role: 'admin' })] },
  ],
}

const folder = mkdtempSync(join(tmpdir(), 'golden-'))
const database = join(folder, 'golden.db')
try {
  await write()
  writeFileSync(output, gzipSync(readFileSync(database), { level: 9 }), { flag: 'wx' })
} finally {
  rmSync(folder, { recursive: true })
}

async function write() {
  const emulator = await createEmulator({ database, seed, now: NOW - HOUR, idSeed: 'golden' })
  const control = (method, path, body) => send(emulator, method, `/_emulator${path}`, body)
  const account = (method, path, body) => control(method, `/accounts/${idOf(1)}${path}`, body)
  const tokens = (method, path, body) => send(emulator, method, `/api/v2/tokens/${path}`, body)

  await tokens('POST', `${idOf(20)}/reset?expiry=${NOW - 1}`, {})
  await account('PUT', '/clock', { now: NOW })
  await tokens('POST', `${idOf(19)}/reset?expiry=${NOW + HOUR}`, {})
  await tokens('POST', `${idOf(21)}/reset`, {})
  await tokens('PATCH', idOf(11), [{ op: 'replace', path: '/name', value: 'renamed' }])
  await tokens('DELETE', idOf(22))
  await send(emulator, 'DELETE', '/api/v2/roles/gone')
  await account('DELETE', `/members/${idOf(3)}`)
  await account('PUT', '/rate-limit', { global: 1000 })
  await account('POST', '/faults', { respond: { status: 429 }, match: { operationId: 'deleteToken' } })
  // A key that its account has revoked.
  await control('POST', '/accounts', { _id: idOf(7), tokens: [token(21, 'of another account', { role: 'admin' })] })
  await emulator.close()
}

async function send(emulator, method, path, body) {
  const response = await emulator.fetch(path, {
    method,
    headers: { authorization: keyOf(10), 'content-type': 'application/json' },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`)
}
