import { $ } from './dom.js'

/** @import { State } from './types.js' */

const WORDS = {
  connecting: 'Connecting',
  live: 'Live',
  offline: 'Reconnecting',
  locked: 'Locked',
  refused: 'Refused',
}

/** How the page and the server get along. */
export function createConnection() {
  const banner = $('#banner')
  return (/** @type {State} */ { connection, problem }) => {
    $('#connection').dataset.state = connection
    $('#connection').textContent = WORDS[connection]
    const text = textOf(connection, problem)
    if (banner.textContent !== text) banner.textContent = text
    banner.hidden = text === ''
    $('#main').classList.toggle('stale', text !== '')
  }
}

/** @param {State['connection']} connection @param {string} problem */
function textOf(connection, problem) {
  if (connection === 'offline') return `${problem} Trying again; what is shown may be old.`
  if (connection === 'refused') return `The control API is closed to this page. ${problem}`
  return ''
}
