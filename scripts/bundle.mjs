// Makes dist/bundle from dist: a few files instead of hundreds, because loading modules is most of what starting takes. What
// is installed runs from there; the types and the static files stay where they are.
import { readFile, rm } from 'node:fs/promises'
import { dirname, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const dist = fileURLToPath(new URL('../dist', import.meta.url))
const outdir = resolve(dist, 'bundle')

await rm(outdir, { recursive: true, force: true })
await build({
  entryPoints: {
    cli: resolve(dist, 'cli.js'),
    index: resolve(dist, 'index.js'),
    testing: resolve(dist, 'testing/index.js'),
  },
  outdir,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  packages: 'external',
  chunkNames: 'chunk-[hash]',
  logLevel: 'warning',
  plugins: [{ name: 'places', setup: keepPlaces }],
})

/** Files that find others beside them go on looking from where they were: every file of the bundle is in one folder. */
function keepPlaces({ onLoad }) {
  onLoad({ filter: /\.js$/ }, async ({ path }) => {
    const code = await readFile(path, 'utf8')
    if (!path.startsWith(dist) || !code.includes('import.meta.url')) return undefined
    const place = JSON.stringify(`${relative(outdir, dirname(path))}/`)
    return { contents: code.replaceAll('import.meta.url', `new URL(${place}, import.meta.url).href`), loader: 'js' }
  })
}
