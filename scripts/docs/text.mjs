/** What to call the languages of files. */
export const LANGUAGES = {
  '.sh': 'sh',
  '.js': 'js',
  '.mjs': 'js',
  '.cjs': 'js',
  '.ts': 'ts',
  '.py': 'python',
  '.go': 'go',
  '.java': 'java',
  '.rb': 'ruby',
  '.tf': 'hcl',
  '.json': 'json',
  '.yaml': 'yaml',
  '.yml': 'yaml',
}

export function fence(language, code) {
  return `\`\`\`${language}\n${code.trimEnd()}\n\`\`\``
}

export function table(header, rows) {
  const lines = [header, header.map(() => '---'), ...rows]
  return lines.map((cells) => `| ${cells.map(cell).join(' | ')} |`).join('\n')
}

function cell(text = '') {
  return text
    .replaceAll('|', '\\|')
    .replaceAll(/\s*\n\s*/g, ' ')
    .trim()
}

export function sentence(text = '') {
  const line = text.trim()
  return line === '' || /[.!?:…]$/.test(line) ? line : `${line}.`
}

/** JSON for people: what fits into a line stands in one. */
export function json(value, indent = '', width = 110) {
  const line = inline(value)
  if (typeof value !== 'object' || value === null || indent.length + line.length <= width) return line
  const inner = `${indent}  `
  if (Array.isArray(value))
    return block(
      '[',
      value.map((item) => inner + json(item, inner, width)),
      `${indent}]`,
    )
  const fields = Object.entries(value).map(
    ([name, item]) => `${inner}${JSON.stringify(name)}: ${json(item, inner, width)}`,
  )
  return block('{', fields, `${indent}}`)
}

function block(open, lines, close) {
  return `${open}\n${lines.join(',\n')}\n${close}`
}

function inline(value) {
  if (Array.isArray(value)) return `[${value.map(inline).join(', ')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const fields = Object.entries(value).map(([name, item]) => `${JSON.stringify(name)}: ${inline(item)}`)
  return fields.length === 0 ? '{}' : `{ ${fields.join(', ')} }`
}
