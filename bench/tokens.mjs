export const PATH = '/api/v2/tokens'

/** What creating a token sends. */
export const CREATION = {
  method: 'POST',
  headers: { 'Content-Type': 'application/json' },
  body: JSON.stringify({ name: 'bench', role: 'reader' }),
}

/**
 * @param {{ url: string, token: string }} server
 * @returns where the new token is, and what to send along to read it
 */
export async function createToken({ url, token }) {
  const headers = { Authorization: token }
  const response = await fetch(url + PATH, { ...CREATION, headers: { ...CREATION.headers, ...headers } })
  const { _id: id } = await response.json()
  return { url: `${url}${PATH}/${id}`, headers }
}
