import { copyFileSync, existsSync, rmSync } from 'node:fs'
import Database from 'better-sqlite3'

export interface Inspection {
  /** The hash of each token's current key, by the token's id. */
  readonly currentKeys: ReadonlyMap<string, string>
  /** What should not be: rows that do not fit together, and what SQLite itself finds. */
  readonly problems: readonly string[]
}

/** Rows of one change that were not written together. */
const TORN = {
  'a token without exactly one current key that ends as it says': `
    SELECT id FROM tokens WHERE 1 <> (
      SELECT count(*) FROM keys
      WHERE token_id = tokens.id AND expires_at IS NULL AND revoked_at IS NULL AND last_four = tokens.last_four)`,
  'a living key of a token that is gone': `
    SELECT token_id FROM keys
    WHERE revoked_at IS NULL AND NOT EXISTS (SELECT 1 FROM tokens WHERE id = token_id)`,
  'a change without its event': `
    SELECT tokens.id FROM tokens JOIN (
      SELECT coalesce(event ->> '$.after._id', event ->> '$.before._id') AS id, event, max(seq) FROM events GROUP BY 1
    ) AS newest USING (id)
    WHERE event ->> '$.after.lastModified' IS NOT last_modified
       OR event ->> '$.after.token' IS NOT last_four
       OR event ->> '$.after.name' IS NOT name`,
  'a wrong count of tokens': `
    SELECT account_id FROM token_counts
    WHERE count <> (
      SELECT count(*) FROM tokens
      WHERE account_id = token_counts.account_id AND visible_to = token_counts.visible_to)`,
  'a token that is not counted': `
    SELECT id FROM tokens
    WHERE NOT EXISTS (SELECT 1 FROM token_counts WHERE (account_id, visible_to) = (tokens.account_id, tokens.visible_to))`,
}

/** Looks into a copy of what a killed server left: the server shall mend the original by itself. */
export function inspect(file: string, copy: string): Inspection {
  for (const suffix of ['', '-wal']) {
    rmSync(copy + suffix, { force: true })
    if (existsSync(file + suffix)) copyFileSync(file + suffix, copy + suffix)
  }
  const database = new Database(copy)
  try {
    const integrity = database.pragma('integrity_check', { simple: true })
    const references = database.pragma('foreign_key_check') as readonly unknown[]
    const problems = [
      ...(integrity === 'ok' ? [] : [`integrity_check: ${integrity}`]),
      ...references.map((row) => `foreign_key_check: ${JSON.stringify(row)}`),
    ]
    for (const [problem, query] of Object.entries(TORN)) {
      for (const id of database.prepare(query).pluck().all()) problems.push(`${problem}: ${id}`)
    }
    const keys = database
      .prepare<[], [string, string]>(
        'SELECT token_id, lower(hex(hash)) FROM keys WHERE expires_at IS NULL AND revoked_at IS NULL',
      )
      .raw()
    return { currentKeys: new Map(keys.all()), problems }
  } finally {
    database.close()
  }
}
