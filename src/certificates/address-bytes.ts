import { isIPv4 } from 'node:net'

/** Returns the 4 or 16 bytes of an IP address. The zone of an IPv6 address, such as `%eth0`, is left out. */
export function addressBytes(address: string): Uint8Array {
  if (isIPv4(address)) return Uint8Array.from(address.split('.'), Number)
  const [host = ''] = address.split('%')
  // A URL writes every IPv6 address in groups of hexadecimal digits, also one that ends like an IPv4 address.
  const [left = '', right = ''] = new URL(`http://[${host}]`).hostname.slice(1, -1).split('::')
  const before = groupsOf(left)
  const after = groupsOf(right)
  const zeros = Array.from({ length: 8 - before.length - after.length }, () => 0)
  return Uint8Array.from([...before, ...zeros, ...after].flatMap((group) => [group >> 8, group & 255]))
}

function groupsOf(text: string): readonly number[] {
  return text === '' ? [] : text.split(':').map((group) => Number.parseInt(group, 16))
}
