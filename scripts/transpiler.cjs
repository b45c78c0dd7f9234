// How ts-node, which tap loads, turns TypeScript into JavaScript: once for each version of a file, not once for each test
// that imports it. With two hundred test files that is half of their time.
const { createHash } = require('node:crypto')
const { mkdirSync, readFileSync, renameSync, writeFileSync } = require('node:fs')
const { join } = require('node:path')
const ts = require('typescript')

const FOLDER = join(__dirname, '../node_modules/.cache/transpiled')

exports.create = ({ service: { config } }) => {
  const compilerOptions = { ...config.options, module: ts.ModuleKind.ESNext }
  const settings = JSON.stringify([ts.version, compilerOptions])
  mkdirSync(FOLDER, { recursive: true })

  function transpile(input, fileName) {
    const { outputText, sourceMapText } = ts.transpileModule(input, { fileName, compilerOptions })
    return JSON.stringify({ outputText, sourceMapText })
  }

  return {
    transpile(input, { fileName }) {
      const hash = createHash('sha256')
      for (const part of [settings, fileName, input]) hash.update(part).update('\0')
      const file = join(FOLDER, `${hash.digest('hex')}.json`)
      const known = read(file)
      if (known !== undefined) return JSON.parse(known)
      const made = transpile(input, fileName)
      // Renamed into place, because other tests may be reading.
      writeFileSync(`${file}.${process.pid}`, made)
      renameSync(`${file}.${process.pid}`, file)
      return JSON.parse(made)
    },
  }
}

function read(file) {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    if (error.code !== 'ENOENT') throw error
    return undefined
  }
}
