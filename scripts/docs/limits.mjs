import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { table } from './text.mjs'

/** By heading and constant: what is limited, in which unit, and what happens beyond it. */
const LIMITS = {
  Requests: {
    MAX_BODY_BYTES: ['the body of a request to the emulated API', 'bytes', '413'],
    MAX_STATE_BYTES: ['the body of a request to the control API', 'bytes', '413'],
    MAX_DEPTH: ['arrays and objects in each other in a body, a seed or a state document', 'levels', '400'],
    MAX_LIMIT: ['`limit` in the query of a list', 'items', 'served as this number'],
    MAX_UNPAGED: ['a list in a version of the API without paging', 'items', '400'],
    MAX_LISTED_PROBLEMS: ['problems in one message; `validate` prints all', 'problems', 'the rest is counted'],
  },
  'Tokens and roles': {
    MAX_NAME_LENGTH: ['the name of a token', 'characters', '400'],
    MAX_DESCRIPTION_LENGTH: ['the description of a token', 'characters', '400'],
    MAX_CUSTOM_ROLES: ['custom roles of a token', 'roles', '400'],
    MAX_ROLE_KEY_LENGTH: ['the key of a custom role', 'characters', '400'],
    MAX_ROLE_TEXT_LENGTH: ['the name or description of a custom role', 'characters', '400'],
    MAX_STATEMENTS: ['an inline role or a policy', 'statements', '400'],
    MAX_STATEMENT_ITEMS: ['resources or actions in a statement', 'items', '400'],
    MAX_SPECIFIER_LENGTH: ['a resource specifier', 'characters', '400'],
    MAX_PATCH_OPERATIONS: ['a JSON patch', 'operations', '400'],
    MAX_POINTER_STEPS: ['a JSON pointer in a patch', 'steps', '422'],
    MAX_COPIED: ['what the `copy` operations of a patch copy', 'characters of JSON', '422'],
    MAX_EXPIRY: ['an expiry', 'milliseconds since 1970', '400'],
    MAX_REVOKED_KEYS: ['revoked keys that are remembered in an account', 'keys', 'the oldest are forgotten'],
  },
  'The control API': {
    MAX_INSTANT: ['the time of a clock', 'milliseconds since 1970', '400, or the clock stops there'],
    MAX_FAULTS: ['faults of an account or of the server', 'faults', '400'],
    MAX_DELAY: ['the delay of a fault', 'milliseconds', '400'],
    MAX_FAULT_BODY: ['the body of a fault', 'characters of JSON', '400'],
    MAX_FAULT_BODY_DEPTH: ['the same in arrays and objects in each other', 'levels', '400'],
    MAX_SNAPSHOTS: ['snapshots of an account or of the server', 'snapshots', '400'],
    MAX_SNAPSHOT_NAME_LENGTH: ['the name of a snapshot', 'characters', '400'],
    MAX_STREAMS: ['open event streams', 'streams', '503'],
    MAX_BACKLOG: ['what waits for a client of an event stream that does not read', 'bytes', 'the stream is cut'],
  },
  'What is kept': {
    MAX_REQUEST_LOG_ENTRIES: ['the request log of an account or of the server', 'entries', 'the oldest go'],
    MAX_REQUEST_LOG_BYTES: ['the same in bytes, roughly', 'bytes', 'the oldest go'],
    MAX_EVENTS: ['the events of an account', 'events', 'the oldest go'],
    MAX_EVENTS_BYTES: ['the events of an account in bytes', 'bytes', 'the oldest go'],
    MAX_EVENT_BYTES: ['one event', 'bytes', 'kept without `before` and `after`'],
    MAX_READY_FILE_BYTES: ['the ready file that an earlier run left', 'bytes', 'the start is refused'],
    MAX_CACHED: ['entities and pages in memory', 'values', 'all are read again from the database'],
  },
}

/** Every limit in the code as tables. @throws Error when the code and this file do not agree about the constants */
export async function limits() {
  const found = new Map(sourceFiles().flatMap((file) => constantsIn(file).map((name) => [name, file])))
  const described = Object.values(LIMITS).flatMap(Object.keys)
  const wrong = [
    ...[...found.keys()].filter((name) => !described.includes(name)),
    ...described.filter((name) => !found.has(name)),
  ]
  if (wrong.length > 0) throw new Error(`the code and the page of limits do not agree about ${wrong.join(', ')}`)
  const parts = Object.entries(LIMITS).map(async ([title, entries]) => {
    const rows = Object.entries(entries).map(async ([name, [what, unit, beyond]]) => {
      const value = await numberOf(name, found.get(name))
      return [what, `${value.toLocaleString('en-US')} ${unit}`, beyond, `\`${name}\``]
    })
    return `## ${title}\n\n${table(['what', 'at most', 'beyond it', 'constant'], await Promise.all(rows))}`
  })
  return (await Promise.all(parts)).join('\n\n')
}

function sourceFiles() {
  const files = readdirSync('src', { recursive: true }).filter((file) => file.endsWith('.ts'))
  return files.filter((file) => !file.startsWith('generated') && !file.endsWith('.d.ts'))
}

function constantsIn(file) {
  const text = readFileSync(join('src', file), 'utf8')
  return [...text.matchAll(/^export const (MAX_\w+)/gm)].map(([, name]) => name)
}

async function numberOf(name, file) {
  const module = await import(pathToFileURL(join('dist', file.replace(/\.ts$/, '.js'))))
  return module[name]
}
