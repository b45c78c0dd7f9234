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
    atLeast: 0.85,
  },
  'list-25': {
    what: 'GET a list of 25 ÷ bare Fastify serialising it with a schema',
    measure: throughput.list,
    atLeast: 0.6,
  },
  unauthorized: {
    what: '401 for an unknown key ÷ 404 of a bare Fastify',
    measure: throughput.unauthorized,
    atLeast: 0.7,
  },
  create: {
    what: 'POST create into a file ÷ bare Fastify that validates and echoes',
    measure: throughput.create,
    atLeast: 0.3,
  },
}
