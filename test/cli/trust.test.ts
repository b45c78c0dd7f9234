import { existsSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import tls, { rootCertificates } from 'node:tls'
import t from 'tap'
import { trustAuthority } from '../../src/cli/trust.js'

const VARIABLES = ['SSL_CERT_FILE', 'REQUESTS_CA_BUNDLE', 'CURL_CA_BUNDLE', 'NODE_EXTRA_CA_CERTS']
/** Node 22.14 does not have it. */
const { getCACertificates = () => [] }: Partial<typeof tls> = tls
const read = (file = '') => readFileSync(file, 'utf8')

t.test('without variables, clients trust the authorities of the system and ours', async (t) => {
  const caFile = join(t.testdir({ 'ca.pem': 'ours\n' }), 'ca.pem')
  const { variables, remove } = trustAuthority(caFile, {})
  t.teardown(remove)
  const system = getCACertificates('system')
  const authorities = (system.length > 0 ? system : rootCertificates).join('\n').trimEnd()
  for (const name of VARIABLES) t.equal(read(variables[name]), `${authorities}\nours\n`, name)
  t.equal(variables['LD_EMULATOR_CA'], caFile)
})

t.test('where Node finds no authorities of the system, clients trust those that Node has built in', async (t) => {
  const caFile = join(t.testdir({ 'ca.pem': 'ours\n' }), 'ca.pem')
  const modules = [
    { rootCertificates: ['one', 'two'] },
    { rootCertificates: ['one', 'two'], getCACertificates: () => [] },
  ]
  for (const tls of modules) {
    const { variables, remove } = trustAuthority(caFile, {}, tls)
    t.teardown(remove)
    t.equal(read(variables['SSL_CERT_FILE']), 'one\ntwo\nours\n')
  }
})

t.test('a variable that names a file keeps its authorities, and an empty one counts as not set', async (t) => {
  const folder = t.testdir({ 'ca.pem': 'ours\n', 'company.pem': 'company' })
  const env = { SSL_CERT_FILE: join(folder, 'company.pem'), CURL_CA_BUNDLE: '' }
  const tls = { rootCertificates: ['built-in'] }
  const { variables, remove } = trustAuthority(join(folder, 'ca.pem'), env, tls)
  t.teardown(remove)
  t.equal(read(variables['SSL_CERT_FILE']), 'company\nours\n')
  for (const name of VARIABLES.slice(1)) t.equal(read(variables[name]), 'built-in\nours\n', name)
})

t.test('when every variable names a file, the authorities of the system are not read', async (t) => {
  const folder = t.testdir({ 'ca.pem': 'ours\n', 'company.pem': 'company\n' })
  const env = Object.fromEntries(VARIABLES.map((name) => [name, join(folder, 'company.pem')]))
  const tls = {
    rootCertificates: [],
    getCACertificates: () => {
      throw new Error('read')
    },
  }
  const { variables, remove } = trustAuthority(join(folder, 'ca.pem'), env, tls)
  t.teardown(remove)
  for (const name of VARIABLES) t.equal(read(variables[name]), 'company\nours\n', name)
})

t.test(
  'the certificate files that exec makes for clients are in a folder that only this user can open, and remove() deletes them',
  async (t) => {
    const { variables, remove } = trustAuthority(join(t.testdir({ 'ca.pem': 'ours\n' }), 'ca.pem'), {})
    const folder = dirname(variables['SSL_CERT_FILE'] ?? '')
    t.equal(statSync(folder).mode & 0o777, 0o700)
    remove()
    t.notOk(existsSync(folder))
  },
)

t.test('a variable that names a file that cannot be read is refused in one sentence', async (t) => {
  const folder = t.testdir({ 'ca.pem': 'ours\n' })
  for (const [file, code] of [
    [join(folder, 'missing.pem'), 'ENOENT'],
    [folder, 'EISDIR'],
  ]) {
    t.throws(() => trustAuthority(join(folder, 'ca.pem'), { REQUESTS_CA_BUNDLE: file }), {
      name: 'Failure',
      exitCode: 1,
      message: `REQUESTS_CA_BUNDLE names ${file}, which cannot be read (${code}). Unset it or name a file`,
    })
  }
})
