import { inProcess } from './rows/in-process.mjs'
import { prism } from './rows/prism.mjs'
import { scale } from './rows/scale.mjs'
import * as starting from './rows/start.mjs'
import * as throughput from './rows/throughput.mjs'

/**
 * What is measured, and what it must reach: `atLeast` and `atMost` are for the ratio of ours to the peer, or for ours
 * where there is no peer.
 * @typedef {{ what: string, measure: () => Promise<object | object[]>, atLeast?: number, atMost?: number }} Row
 * @type {Record<string, Row>}
 */
export const rows = {
  'get-one': {
    what: 'GET one token ÷ bare Fastify answering the same text',
    measure: throughput.getOne,
    atLeast: 0.7,
  },
  'list-25': {
    what: 'GET a list of 25 ÷ bare Fastify serialising it with a schema',
    measure: throughput.list,
    atLeast: 0.8,
  },
  unauthorized: {
    what: '401 for an unknown key ÷ 404 of a bare Fastify',
    measure: throughput.unauthorized,
    atLeast: 0.65,
  },
  create: {
    what: 'POST create into a file ÷ bare Fastify that validates and echoes',
    measure: throughput.create,
    atLeast: 0.09,
  },
  prism: {
    what: 'GET one token ÷ Prism mocking the same document',
    measure: prism,
    atLeast: 8,
  },
  start: {
    what: 'process start to first answer ÷ ten lines of Fastify and better-sqlite3',
    measure: starting.start,
    atMost: 0.9,
  },
  memory: {
    what: 'resident memory after start ÷ the same ten lines',
    measure: starting.memory,
    atMost: 1.1,
  },
  'start-close': {
    what: 'startEmulator() and close() in a warm process',
    measure: () => inProcess('start-close'),
    atMost: 15,
  },
  'create-account': {
    what: 'createAccount() in process',
    measure: () => inProcess('create-account'),
    atMost: 1,
  },
  'reset-100': {
    what: 'reset of an account with 100 tokens, in process',
    measure: () => inProcess('reset-100'),
    atMost: 4,
  },
  'snapshot-restore-100': {
    what: 'snapshot and restore of an account with 100 tokens, in process',
    measure: () => inProcess('snapshot-restore-100'),
    atMost: 6,
  },
  fetch: {
    what: 'GET one token in process, through fetch',
    measure: () => inProcess('fetch'),
  },
  scale: {
    what: 'cost against the number of tokens in the file',
    measure: scale,
  },
}
