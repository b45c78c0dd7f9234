import { hasControlToken } from './api.js'
import { h } from './dom.js'
import { toast } from './toasts.js'

/** What to do when there is nothing to see: commands to copy. The page knows no key, so `$KEY` stands for one. */

const JSON_BODY = "-H 'Content-Type: application/json' -d"

/** @param {string} text @param {...string} commands */
export function hint(text, ...commands) {
  return h('div.hint', {}, h('p', {}, text), commands.map(command))
}

/** @param {string} path below `/api/v2` @param {string} [options] */
export function apiCurl(path, options = '') {
  return curl(`${location.origin}/api/v2${path}`, '-H "Authorization: $KEY"', options)
}

/** @param {string} path below `/_emulator` @param {string} [options] */
export function controlCurl(path, options = '') {
  const token = hasControlToken() ? '-H "Authorization: Bearer $CONTROL_TOKEN"' : ''
  return curl(`${location.origin}/_emulator${path}`, token, options)
}

/** @param {unknown} body */
export function withBody(body) {
  return `${JSON_BODY} '${JSON.stringify(body)}'`
}

/** @param {...string} parts */
function curl(...parts) {
  return ['curl -s', ...parts.filter((part) => part !== '')].join(' ')
}

/** @param {string} text */
function command(text) {
  const copy = async () => {
    // Without a secure context there is no clipboard: then it is at least selected.
    getSelection()?.selectAllChildren(code)
    await navigator.clipboard?.writeText(text)
    toast(navigator.clipboard ? 'Copied.' : 'Selected: copy it with the keyboard.')
  }
  const code = h('code', {}, text)
  const button = h('button.button', { type: 'button', onclick: copy, 'aria-label': `Copy: ${text}` }, 'Copy')
  return h('div.command', { key: text }, h('pre', {}, code), button)
}
