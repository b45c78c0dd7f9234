import { extname } from 'node:path'
import { Failure } from './failure.js'
import { describeFileError } from './file-error.js'
import { readInput } from './input-file.js'

/**
 * Reads the document in a seed file: YAML or JSON by its extension. Without either extension, it is read as JSON and, if
 * that fails, as YAML.
 * @throws Failure
 */
export async function readSeed(file: string): Promise<unknown> {
  const text = decode(await read(file), file)
  const extension = extname(file).toLowerCase()
  if (['.yaml', '.yml'].includes(extension)) return parseYaml(text, file)
  try {
    return JSON.parse(text)
  } catch (error) {
    if (extension === '.json' || /^\s*[[{]/.test(text)) throw failureOf(file, 'JSON', error)
    return parseYaml(text, file)
  }
}

async function read(file: string): Promise<Buffer> {
  return readInput(file).catch((error) => {
    throw new Failure(`The seed ${file} cannot be read: ${describeFileError(error)}`)
  })
}

/** A byte order mark is dropped. */
function decode(bytes: Buffer, file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new Failure(`The seed ${file} is not valid UTF-8. Save it with this encoding`)
  }
}

/** Loads the YAML parser only when it is needed. */
async function parseYaml(text: string, file: string): Promise<unknown> {
  const { parse } = await import('yaml')
  try {
    return parse(text, { logLevel: 'error', merge: true })
  } catch (error) {
    throw failureOf(file, 'YAML', error)
  }
}

function failureOf(file: string, format: string, error: unknown): Failure {
  const { message } = error as Error
  // The YAML parser is recursive, and turns a RangeError into an error of its own.
  if (/call stack/.test(message)) return new Failure(`The seed ${file} is nested too deeply`)
  // A colon at the end of a line precedes an excerpt of the text.
  const [reason = ''] = message.split(':\n')
  return new Failure(`The seed ${file} is not ${format}: ${reason.replaceAll(/\s+/g, ' ')}`)
}
