/** How much of it: the suite runs a short form of every part, `npm run torture` the long one. */
export function scale(short: number, long: number): number {
  return process.env['TORTURE'] === 'long' ? long : short
}
