import { dirname } from 'node:path'
import { build } from 'esbuild'

/**
 * CommonJS code as the text of an ES module, with the modules that it requires.
 * @param name of the object that the module exports
 * @param members of that object, each with the name under which the code exports it
 * @param from the file next to which required modules are found
 */
export async function asModule(code, name, members, from = import.meta.filename) {
  // The code runs when the first member is used: starting should not take longer because of it.
  const getters = members.map(([member, exported]) => `get ${member}() { return require('code').${exported} }`)
  const contents = `export const ${name} = { ${getters.join(', ')} }`
  const resolveDir = dirname(from)
  const { outputFiles } = await build({
    stdin: { contents, resolveDir, loader: 'js' },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    target: 'node22',
    // Every start reads these modules, and nobody else does.
    minify: true,
    legalComments: 'none',
    plugins: [{ name: 'code', setup: (setup) => provide(setup, code, resolveDir) }],
  })
  return outputFiles[0].text
}

function provide({ onResolve, onLoad }, contents, resolveDir) {
  onResolve({ filter: /^code$/ }, () => ({ path: 'code', namespace: 'code' }))
  onLoad({ filter: /.*/, namespace: 'code' }, () => ({ contents, resolveDir, loader: 'js' }))
}
