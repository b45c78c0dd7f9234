/** The version of Node-API that the binary of better-sqlite3 needs. An older Node ends with SIGSEGV when it loads the binary. */
export const NODE_API = 10

/** The first release of each line of Node with that version of Node-API. */
const SUPPORTED = '22.14 or newer (23.6 or newer for Node 23)'

/**
 * Checks that this Node can load better-sqlite3.
 * @param versions `process.versions`. Node-API counts, not the version of Node; a runtime that does not name it is let through.
 * @returns one sentence that refuses an older Node, else undefined
 */
export function refuseNode({ node, napi }: { readonly node: string; readonly napi?: string }): string | undefined {
  if (napi === undefined || Number(napi) >= NODE_API) return undefined
  return `ld-tokens-emulator needs Node ${SUPPORTED}. This is Node ${node}.`
}

/** @throws Error with the sentence of `refuseNode` */
export function checkNode(versions: { readonly node: string; readonly napi?: string }): void {
  const refusal = refuseNode(versions)
  if (refusal !== undefined) throw new Error(refusal)
}
