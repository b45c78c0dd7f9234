// Fills a database file with tokens: node bench/fill.mjs FILE COUNT. Some of their keys go to FILE.json.
//
// The emulator itself makes the file, its accounts, and in each a personal and a service token, so schema, baselines and
// limits are its own. These two are then copied under new ids and keys, through the store of the built package, as if
// they had been created one by one; only the audit trail has nothing of them.
import { writeFileSync } from 'node:fs'
import { createEmulator } from '../dist/index.js'
import { hashKey } from '../dist/store/key-hash.js'
import { openStore } from '../dist/store/store.js'
import { createIds } from '../dist/system.js'
import { CREATION, PATH } from './tokens.mjs'

/** Nine tenths of all tokens are in the first account: one long list, and many short ones. */
const SHARE_OF_FIRST = 0.9
const IN_EACH_OTHER = 100
/** Tokens whose keys are told, evenly spread. */
const SAMPLE = 10_000

const [file, count] = process.argv.slice(2)
const known = await fill(file, Number(count))
writeFileSync(`${file}.json`, JSON.stringify(known))
console.log(`${count} tokens in ${file}, keys in ${file}.json; an admin's key is ${known.token}`)

/**
 * @param {string} file that does not exist yet
 * @param {number} count of tokens
 * @returns {Promise<{ token: string, own: { path: string, key: string }[] }>} the key of an admin of the first account,
 *   and tokens of all accounts with their own keys
 */
async function fill(file, count) {
  const inFirst = Math.round(count * SHARE_OF_FIRST)
  const { token, accounts } = await createAccounts(file, Math.round((count - inFirst) / IN_EACH_OTHER))
  const store = openStore(file)
  const ids = createIds()
  const own = []
  // Odd, so that it meets all four kinds of tokens.
  const step = Math.ceil(count / SAMPLE) | 1
  let made = 0

  function copy(template, memberId) {
    const key = ids.key()
    const [id, lastFour] = [ids.objectId(template.creationDate), key.slice(-4)]
    const { accountId } = template
    store.tokens.insert({ ...template, id, lastFour, memberId, name: `token ${made}` })
    store.keys.insert({
      accountId,
      tokenId: id,
      hash: hashKey(key),
      lastFour,
      expiresAt: null,
      revokedAt: null,
      revocation: null,
    })
    if (made++ % step === 0) own.push({ path: `${PATH}/${id}`, key })
  }

  store.transaction(() => {
    for (const [i, accountId] of accounts.entries()) {
      const existing = store.tokens.all(accountId)
      const personal = existing.find(({ serviceToken, role }) => !serviceToken && role === 'reader')
      const service = existing.find(({ serviceToken }) => serviceToken)
      const members = store.members.all(accountId)
      const other = members.find(({ id }) => id !== personal.memberId)
      // Half are service tokens, a quarter the admin's own, a quarter those of another member.
      const kinds = [() => copy(service, service.memberId), () => copy(personal, personal.memberId)]
      kinds.push(kinds[0], () => copy(personal, other.id))
      const missing = (i === 0 ? inFirst : IN_EACH_OTHER) - existing.length
      for (let n = 0; n < missing; n++) kinds[n % kinds.length]()
    }
  })
  store.close()
  return { token, own }
}

/** The first account and others, each with a personal and a service token beside its admin token. */
async function createAccounts(file, others) {
  const emulator = await createEmulator({ database: file })
  const [first] = await emulator.accounts()
  const accounts = [{ id: first._id, token: emulator.token }]
  for (let i = 0; i < others; i++) accounts.push(await emulator.createAccount())
  for (const { token } of accounts) {
    await createIn(emulator, token, { name: 'personal', role: 'reader' })
    await createIn(emulator, token, { name: 'service', role: 'reader', serviceToken: true })
  }
  const { token } = emulator
  await emulator.close()
  return { token, accounts: accounts.map(({ id }) => id) }
}

async function createIn(emulator, token, body) {
  const headers = { ...CREATION.headers, Authorization: token }
  const response = await emulator.fetch(PATH, { ...CREATION, headers, body: JSON.stringify(body) })
  if (response.status !== 201) throw new Error(await response.text())
}
