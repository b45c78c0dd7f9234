import { h } from './dom.js'
import { dateTime, shortId, time } from './format.js'
import { apiCurl, hint, withBody } from './hints.js'

/** @import { Account, Change } from './types.js' */

/** Fields that change with every change, or follow from others. */
const DULL = ['lastModified', 'lastUsed', '_member', '_links', '_access', '_version']

/**
 * Who changed what.
 * @param {readonly Change[]} changes newest first
 * @param {Account | undefined} account
 */
export function changeList(changes, account) {
  if (changes.length === 0) {
    const command = apiCurl('/tokens', withBody({ name: 'ci', role: 'reader' }))
    return hint('Nothing was changed yet. Create a token, for example:', command)
  }
  return h(
    'ol.rows.changes',
    { key: 'changes', 'aria-label': 'Changes, newest first' },
    changes.map((change) => row(change, account)),
  )
}

/** @param {Change} change @param {Account | undefined} account */
function row({ _id, date, memberId, tokenId, accesses, before, after }, account) {
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
    h('span.muted', {}, fields.length > 0 && `${fields.join(', ')} · `, `by ${actor(memberId, tokenId, account)}`),
  )
}

/** @param {string | null} memberId @param {string | null} tokenId @param {Account | undefined} account */
function actor(memberId, tokenId, account) {
  if (tokenId === null) return 'the control plane'
  const token = account?.tokens.find(({ _id }) => _id === tokenId)
  const member = account?.members.find(({ _id }) => _id === memberId)
  return [member?.email, token?.name ?? shortId(tokenId)].filter((part) => part !== undefined).join(' with ')
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
