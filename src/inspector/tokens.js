import { $, h, render } from './dom.js'
import { ago, dateTime } from './format.js'
import { controlCurl, hint } from './hints.js'
import { keyRows } from './keys.js'
import { policy } from './policy.js'
import { accountList } from './scope.js'
import { nowOf } from './store.js'

/** @import { Account, State, Store, Token } from './types.js' */

/** Above so many tokens there is a filter. */
const MANY = 10

/**
 * The tokens of an account with their living keys, or the accounts when there are several.
 * @param {Store} store
 * @param {{ showRequestsOf(tokenId: string): void }} activity
 */
export function createTokens(store, activity) {
  const body = $('#tokens-body')
  const search = $('#token-filter')
  search.oninput = store.redraw

  return (/** @type {State} */ { account, accountClock, accounts, connection }) => {
    $('#tokens-title').textContent = account || accounts.length < 2 ? 'Tokens' : 'Accounts'
    $('#tokens-count').textContent = account?.tokensCount ?? (accounts.length > 1 ? accounts.length : '')
    const isMany = account !== undefined && account.tokensCount > MANY
    $('#token-tools').hidden = !isMany
    if (account && accountClock) {
      const text = isMany ? search.value.trim().toLowerCase() : ''
      const isFrozen = accountClock.mode === 'frozen'
      return render(body, tokenList(account, text, nowOf(accountClock), isFrozen, activity), more(store, account))
    }
    if (accounts.length > 1) return render(body, accountList(store, accounts))
    if (connection !== 'live') return render(body, h('p.waiting', { key: 'waiting' }, 'Waiting for the server…'))
    render(body, hint('There is no account. Make one; the answer has its key.', controlCurl('/accounts', '-X POST')))
  }
}

/** @param {Store} store @param {Account} account */
function more(store, { tokens, tokensCount }) {
  const left = tokensCount - tokens.length
  if (left <= 0 || store.tokensLimit >= 1000) return undefined
  const onclick = () => {
    store.tokensLimit = Math.min(store.tokensLimit + 100, 1000)
    store.refresh()
  }
  return h('button.more', { key: 'more', type: 'button', onclick }, `Show more, ${left} left`)
}

/**
 * @param {Account} account
 * @param {string} text what the tokens that are shown contain
 * @param {number} now
 * @param {boolean} isFrozen
 * @param {Parameters<typeof createTokens>[1]} activity
 */
function tokenList(account, text, now, isFrozen, activity) {
  if (account.tokens.length === 0) {
    const none = 'No tokens, so nobody can create one. Reset to the seed if it has some, or make an account that does:'
    return hint(none, controlCurl('/accounts', '-X POST'))
  }
  const matching = account.tokens.filter((token) => matches(account, token, text))
  if (matching.length === 0) return h('p.waiting', { key: 'none' }, 'No token matches the filter.')
  return h(
    'ul.rows',
    { key: 'tokens' },
    matching.map((token) => row(account, token, now, isFrozen, activity)),
  )
}

/** @param {Account} account @param {Token} token @param {string} text */
function matches(account, token, text) {
  const { _id, name, description, role, keys } = token
  const all = [_id, name, description, role, owner(account, token), ...keys.map((key) => key.token)]
  return all.join(' ').toLowerCase().includes(text)
}

/**
 * @param {Account} account
 * @param {Token} token
 * @param {number} now
 * @param {boolean} isFrozen
 * @param {Parameters<typeof createTokens>[1]} activity
 */
function row(account, token, now, isFrozen, activity) {
  const { _id, name, description, inlineRole, lastUsed } = token
  return h(
    'li.token',
    { key: _id },
    h(
      'div.what',
      {},
      h('div.title', {}, h('strong', {}, name ?? 'No name'), badges(account, token)),
      h('div.muted.sub', {}, h('span', {}, owner(account, token)), h('code', {}, _id)),
      description && h('p.description', {}, description),
      inlineRole && policy(inlineRole),
    ),
    h(
      'div.used.muted',
      { title: lastUsed === undefined ? false : dateTime(lastUsed) },
      lastUsed === undefined ? 'Never used' : `Used ${ago(now - lastUsed)}`,
      h(
        'button.link',
        { type: 'button', 'aria-label': `Requests of ${name ?? _id}`, onclick: () => activity.showRequestsOf(_id) },
        'Requests',
      ),
    ),
    h('ul.keys', { 'aria-label': `Keys of ${name ?? _id}` }, keyRows(token, now, isFrozen)),
  )
}

/** @param {Account} account @param {Token} token */
function badges({ roles }, { role, customRoleIds = [], inlineRole, serviceToken }) {
  const names = customRoleIds.map((id) => roles.find(({ _id }) => _id === id)?.name ?? id)
  return [
    role && h(`span.badge.${role}`, {}, role),
    names.map((name) => h('span.badge', { title: 'Custom role' }, name)),
    inlineRole && h('span.badge', {}, 'inline role'),
    !role &&
      !inlineRole &&
      names.length === 0 &&
      h('span.badge', { title: 'Its last custom role was deleted' }, 'no role'),
    h('span.badge.outline', {}, serviceToken ? 'service' : 'personal'),
  ]
}

/** @param {Account} account @param {Token} token */
function owner({ members }, { memberId }) {
  const member = members.find(({ _id }) => _id === memberId)
  if (!member) return memberId
  return member.removed ? `${member.email} (removed)` : member.email
}
