import { $, h, render } from './dom.js'
import { plural, shortId } from './format.js'
import { changeScope, namesAccount, scopeOfAddress } from './store.js'
import { toast } from './toasts.js'

/** @import { AccountSummary, State, Store } from './types.js' */

/** Chooses between the whole server and one account. @param {Store} store */
export function createScope(store) {
  const select = $('#scope')
  select.onchange = () => changeScope(store, select.value || undefined)
  addEventListener('popstate', () => {
    changeScope(store, scopeOfAddress())
    checkAddress()
  })
  checkAddress()

  return (/** @type {State} */ { accounts, scope }) => {
    const whole = h('option', { key: 'server', value: '' }, `Whole server · ${plural(accounts.length, 'account')}`)
    render(select, whole, accounts.map(option))
    if (select.value !== (scope ?? '')) select.value = scope ?? ''
  }
}

/** No account has an id like that, so that the server need not be asked. */
function checkAddress() {
  if (!namesAccount() || scopeOfAddress() !== undefined) return
  history.replaceState(null, '', location.pathname)
  sayNone()
}

export function sayNone() {
  toast('There is no such account. This is the whole server.', 'problem')
}

/** @param {AccountSummary} account */
function option({ _id, organization }) {
  return h('option', { key: _id, value: _id }, `${organization} · ${shortId(_id)}`)
}

/** How many accounts are drawn: tests may leave thousands behind. */
const MAX_ROWS = 100

/**
 * The accounts of a server with several, newest first, in place of their tokens.
 * @param {Store} store
 * @param {readonly AccountSummary[]} accounts
 */
export function accountList(store, accounts) {
  const newest = accounts.slice(-MAX_ROWS).reverse()
  return [
    h(
      'ul.rows',
      { key: 'accounts' },
      newest.map((account) => row(store, account)),
    ),
    accounts.length > MAX_ROWS && h('p.waiting', { key: 'rest' }, 'Older accounts can be chosen at the top.'),
  ]
}

/** @param {Store} store @param {AccountSummary} account */
function row(store, { _id, organization, membersCount, rolesCount, tokensCount }) {
  const counts = [plural(tokensCount, 'token'), plural(membersCount, 'member'), plural(rolesCount, 'custom role')]
  return h(
    'li.account',
    { key: _id },
    h('div.what', {}, h('strong', {}, organization), h('code.muted', {}, _id)),
    h('span.muted.numbers', {}, counts.join(' · ')),
    h(
      'button.button',
      { type: 'button', 'aria-label': `Open ${organization} ${_id}`, onclick: () => changeScope(store, _id) },
      'Open',
    ),
  )
}
