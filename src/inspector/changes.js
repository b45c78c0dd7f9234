import { h } from './dom.js'
import { dateTime, time } from './format.js'
import { apiCurl, hint, withBody } from './hints.js'

/** @import { People } from './people.js' */
/** @import { Change } from './types.js' */

/** Fields that change with every change, or follow from others. */
const DULL = ['lastModified', 'lastUsed', '_member', '_links', '_access', '_version']

/**
 * Who changed what.
 * @param {readonly Change[]} changes newest first
 * @param {People} people
 */
export function changeList(changes, people) {
  if (changes.length === 0) {
    const command = apiCurl('/tokens', withBody({ name: 'ci', role: 'reader' }))
    return hint('Nothing was changed yet. Create a token, for example:', command)
  }
  return h(
    'ol.rows.changes',
    { key: 'changes', 'aria-label': 'Changes, newest first' },
    changes.map((change) => row(change, people)),
  )
}

/** @param {Change} change @param {People} people */
function row(change, people) {
  const { _id, accountId, date, accesses, before, after } = change
  const place = people.place(accountId)
  const actions = [...new Set(accesses.map(({ action }) => action))]
  const fields = changedFields(before, after)
  return h(
    'li.change',
    { key: _id },
    h('time.muted', { title: dateTime(date) }, time(date)),
    h('strong', {}, nameOf(after) ?? nameOf(before) ?? accesses[0]?.resource ?? ''),
    h(
      'span.actions',
      {},
      actions.map((action) => h('code', {}, action)),
    ),
    h(
      'span.muted',
      {},
      fields.length > 0 && `${fields.join(', ')} · `,
      `by ${actor(change, people)}`,
      place !== '' && ` · ${place}`,
    ),
  )
}

/** @param {Change} change @param {People} people */
function actor({ accountId, memberId, tokenId }, { accountOf, tokenName }) {
  if (tokenId === null) return 'the control API'
  const member = accountOf(accountId)?.members.find(({ _id }) => _id === memberId)
  return [member?.email, tokenName(accountId, tokenId)].filter((part) => part !== undefined).join(' with ')
}

/** @param {any} representation */
function nameOf(representation) {
  return representation?.name ?? representation?.email
}

/** @param {any} before @param {any} after */
function changedFields(before, after) {
  if (!before || !after) return []
  const names = new Set([...Object.keys(before), ...Object.keys(after)])
  return [...names].filter(
    (name) => !DULL.includes(name) && JSON.stringify(before[name]) !== JSON.stringify(after[name]),
  )
}
