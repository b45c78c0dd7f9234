import Database from 'better-sqlite3'
import fastify from 'fastify'

const database = new Database(':memory:')
database.exec('CREATE TABLE tokens (id TEXT PRIMARY KEY, name TEXT NOT NULL)')
const all = database.prepare('SELECT * FROM tokens')

const app = fastify()
app.get('/api/v2/tokens', async () => all.all())
console.log(JSON.stringify({ url: await app.listen({ port: 0, host: '127.0.0.1' }) }))
