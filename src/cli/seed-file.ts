import { readFile } from 'node:fs/promises'
import { extname } from 'node:path'
import { Failure } from './failure.js'

/**
 * The document in a seed file: YAML when its name ends so, else JSON.
 * @throws Failure
 */
export async function readSeed(file: string): Promise<unknown> {
  const format = ['.yaml', '.yml'].includes(extname(file).toLowerCase()) ? 'YAML' : 'JSON'
  const bytes = await readFile(file, 'utf8').catch((error) => {
    throw new Failure(`The seed ${file} cannot be read: ${error.message}`)
  })
  const text = bytes.replace(/^\uFEFF/, '')
  try {
    return format === 'YAML' ? await parseYaml(text) : JSON.parse(text)
  } catch (error) {
    // What follows a colon at the end of a line is the place in the text.
    const [reason = ''] = (error as Error).message.split(':\n')
    throw new Failure(`The seed ${file} is not ${format}: ${reason.replaceAll(/\s+/g, ' ')}`)
  }
}

/** Loaded only for a file that needs it. */
async function parseYaml(text: string): Promise<unknown> {
  const { parse } = await import('yaml')
  return parse(text, { logLevel: 'error' })
}

/** A problem in words for who wrote the file: the parsers speak of requests, in which documents come too. */
export function aboutSeed(problem: string): string {
  return problem.replace(/^the request\b/, 'the document')
}
