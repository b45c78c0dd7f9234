/** The oldest Node that runs this, as the package's `engines` has it. */
export const OLDEST_NODE = '20.19'

/** Why this Node will not do, in one sentence; undefined when it does. */
export function refuseNode(version: string): string | undefined {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST_NODE.split('.').map(Number)
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return undefined
  return `ld-tokens-emulator needs Node ${OLDEST_NODE} or newer, and this is Node ${version}.`
}
