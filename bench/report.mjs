/**
 * One line of the table: a measurement and its row.
 * @typedef {{ row: string, what: string, unit: string, ours: number, peer?: number, ratio?: number, lowest?: number,
 *   highest?: number, atLeast?: number, atMost?: number, notes: string[] }} Line
 */

const HEAD = ['row', 'ours', 'peer', 'ratio', 'floor', '', 'command']

/** @param {Line} line */
export function isReached({ ours, ratio = ours, atLeast = 0, atMost = Number.POSITIVE_INFINITY }) {
  return ratio >= atLeast && ratio <= atMost
}

/** @param {readonly Line[]} lines */
export function plainTable(lines) {
  const cells = [HEAD, ...lines.map(toCells)]
  const widths = HEAD.map((_, column) => Math.max(...cells.map((row) => row[column].length)))
  return cells
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column]))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

/** @param {readonly Line[]} lines */
export function markdownTable(lines) {
  const cells = [HEAD, HEAD.map(() => '---'), ...lines.map((line) => toCells(line).with(-1, `\`${commandOf(line)}\``))]
  return cells.map((row) => `| ${row.join(' | ')} |`).join('\n')
}

/** @param {Line} line */
function toCells(line) {
  const { what, unit, ours, peer, ratio } = line
  return [
    what,
    `${number(ours)} ${unit}${ratio === undefined ? spread(line) : ''}`,
    peer === undefined ? '' : `${number(peer)} ${unit}`,
    ratio === undefined ? '' : `${number(ratio)}${spread(line)}`,
    floorOf(line),
    verdict(line),
    commandOf(line),
  ]
}

function spread({ lowest, highest }) {
  return lowest === undefined ? '' : ` (${number(lowest)}–${number(highest)})`
}

function floorOf({ atLeast, atMost, unit, ratio }) {
  const suffix = ratio === undefined ? ` ${unit}` : ''
  if (atLeast !== undefined) return `≥ ${atLeast}${suffix}`
  return atMost === undefined ? 'for information' : `≤ ${atMost}${suffix}`
}

function verdict(line) {
  if (line.atLeast === undefined && line.atMost === undefined) return ''
  return isReached(line) ? 'reached' : 'MISSED'
}

function commandOf({ row }) {
  return `npm run bench -- ${row}`
}

/** Three digits that mean something. */
export function number(value) {
  return Number(value.toPrecision(3)).toLocaleString('en', { maximumFractionDigits: 4 })
}
