import { h } from './dom.js'
import { plural, shortId, span } from './format.js'

/** @import { Fault } from './types.js' */

/**
 * @param {Fault} fault
 * @param {string | undefined} scope
 * @param {{ readonly isOn: boolean, readonly onSwitch: () => void, readonly onForget?: () => void }} control
 */
export function faultRow(fault, scope, { isOn, onSwitch, onForget }) {
  const title = whatOf(fault)
  const label = `${title}, ${whereOf(fault)}`
  return h(
    `li.fault-row${isOn && fault.state === 'active' ? '' : '.idle'}`,
    { key: fault._id },
    h('button.switch', {
      type: 'button',
      role: 'switch',
      'aria-checked': String(isOn),
      'aria-label': label,
      onclick: onSwitch,
    }),
    h(
      'div.what',
      {},
      h('strong', {}, title, scope !== undefined && fault.base === '' && h('span.badge.outline', {}, 'whole server')),
      h('span.muted', {}, [whereOf(fault), ...whenOf(fault)].join(' · ')),
    ),
    isOn
      ? h(`span.fired${fault.fired === 0 ? '.never' : ''}`, {}, firedOf(fault))
      : h('button.link', { type: 'button', 'aria-label': `Forget ${label}`, onclick: onForget }, 'Forget'),
  )
}

/** @param {Fault} fault */
function firedOf({ fired, matched, state }) {
  if (state === 'expired') return fired === 0 ? 'Expired, never fired' : `Expired, fired ${fired}×`
  if (fired === 0) return matched === 0 ? 'Never fired' : `Never fired, met ${matched}`
  return state === 'exhausted' ? `Spent, fired ${fired}×` : `Fired ${fired}×`
}

/** @param {Fault} fault */
function whatOf({ respond, connection, delay }) {
  const wait = typeof delay === 'object' ? `${span(delay.min ?? 0)} to ${span(delay.max ?? 0)}` : span(delay ?? 0)
  const parts = [
    respond && `Answer ${respond.status}`,
    connection && `Connection: ${connection}`,
    delay !== undefined && `${respond || connection ? 'after' : 'Delay'} ${wait}`,
  ]
  return parts.filter(Boolean).join(' ')
}

/** @param {Fault} fault */
function whereOf({ match = {} }) {
  const { operationId, method, path, tokenId } = match
  const parts = [operationId, method, path, tokenId && `token ${shortId(tokenId)}`].filter(Boolean)
  return parts.length === 0 ? 'every request' : parts.join(' ')
}

/** @param {Fault} fault */
function whenOf({ after, times, every, probability, ttl }) {
  return [
    after && `after ${after}`,
    every && every > 1 && `1 in ${every}`,
    probability !== undefined && `${Math.round(probability * 100)} %`,
    times && plural(times, 'time'),
    ttl !== undefined && `for ${span(ttl)}`,
  ].filter(Boolean)
}
