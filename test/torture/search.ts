/** Characters of a key that give it away when they are found anywhere. The last four may be shown. */
const LENGTH = 24

/** Looks for keys, or for most of one, as they are and in whatever form they could have been written down. */
export function createSearch(keys: readonly string[]) {
  const pieces = new Map(keys.flatMap((key) => formsOf(key).map((form) => [form, key] as const)))
  return {
    /** Every key that is in the text, once. @param text bytes as Latin-1 */
    in: (text: string): readonly string[] => {
      const found = new Set<string>()
      for (const each of new Set([text, text.toLowerCase()])) {
        for (let at = 0; at + LENGTH <= each.length; at++) {
          const key = pieces.get(each.slice(at, at + LENGTH))
          if (key !== undefined) found.add(key)
        }
      }
      return [...found]
    },
  }
}

function formsOf(key: string): readonly string[] {
  const bytes = Buffer.from(key)
  const digits = key.slice(4).replaceAll('-', '')
  const base64 = [0, 1, 2].map((offset) => Buffer.concat([Buffer.alloc(offset), bytes]).toString('base64'))
  const percent = [...bytes].map((byte) => `%${byte.toString(16)}`).join('')
  return [
    ...[key.slice(4), key.slice(36 - LENGTH), digits, digits.slice(4)],
    ...base64.map((text) => text.slice(8)),
    ...[percent, bytes.toString('hex'), bytes.toString('utf16le').split('').join('')].map((text) => text.slice(LENGTH)),
    key.slice(4).replaceAll('-', '%2d'),
    Buffer.from(key, 'utf16le').toString('latin1').slice(16),
  ].map((text) => text.slice(0, LENGTH))
}
