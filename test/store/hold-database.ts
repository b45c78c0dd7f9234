import { DatabaseError } from '../../src/store/database-error.js'
import { openStore } from '../../src/store/store.js'

// A process of its own: it opens the file, writes to it, says so, and holds it until it is killed.
try {
  const store = openStore(process.argv[2] ?? '')
  store.accounts.insert({ id: 'from-the-child', organization: 'Child', serviceTokenLimit: null })
  process.stdout.write('held')
  setInterval(() => store.accounts.list(), 1_000)
} catch (error) {
  if (!(error instanceof DatabaseError)) throw error
  process.stdout.write(error.message)
}
