import { dirname } from 'node:path'
import { build } from 'esbuild'

/**
 * CommonJS code as the text of an ES module, with the modules that it requires.
 * @param names of what the code exports; the module exports one object with all of them
 * @param exported the name of that object
 * @param from the file next to which required modules are found
 */
export async function asModule(code, names, exported, from = import.meta.filename) {
  const members = names.map((name) => `${name}: all.${name}`).join(', ')
  const resolveDir = dirname(from)
  const { outputFiles } = await build({
    stdin: { contents: `import all from 'code'\nexport const ${exported} = { ${members} }`, resolveDir, loader: 'js' },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    target: 'node22',
    legalComments: 'none',
    plugins: [{ name: 'code', setup: (setup) => provide(setup, code, resolveDir) }],
  })
  return outputFiles[0].text
}

function provide({ onResolve, onLoad }, contents, resolveDir) {
  onResolve({ filter: /^code$/ }, () => ({ path: 'code', namespace: 'code' }))
  onLoad({ filter: /.*/, namespace: 'code' }, () => ({ contents, resolveDir, loader: 'js' }))
}
