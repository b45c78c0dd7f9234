import { h } from './dom.js'
import { plural } from './format.js'

/** @import { Statement } from './types.js' */

/** A policy in words, to open. @param {readonly Statement[]} statements */
export function policy(statements) {
  return h(
    'details.policy',
    {},
    h('summary', {}, `Policy of ${plural(statements.length, 'statement')}`),
    h(
      'ul',
      {},
      statements.map((statement) => h('li', {}, h('code', {}, words(statement)))),
    ),
  )
}

/** @param {Statement} statement `allow viewProject, createFlag on proj/*` */
function words({ effect, actions, notActions, resources, notResources }) {
  return `${effect} ${listed(actions, notActions)} on ${listed(resources, notResources)}`
}

/** @param {readonly string[]} [these] @param {readonly string[]} [others] */
function listed(these, others = []) {
  return these ? these.join(', ') : `all but ${others.join(', ')}`
}
