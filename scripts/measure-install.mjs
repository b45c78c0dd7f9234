// Measures how package managers install the packed package into an empty project: packages, megabytes, seconds, warnings,
// and whether its command runs afterwards. Needs the package registry. Usage: npm run measure:install [-- manager@version …]
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const cache = join(root, 'node_modules', '.cache')

/** The package that brings each command, and how that command adds a tarball. */
const MANAGERS = {
  npm: { arguments: (tarball) => ['install', '--no-audit', '--no-fund', tarball] },
  pnpm: { arguments: (tarball) => ['add', tarball] },
  yarn: { arguments: (tarball) => ['add', tarball] },
  berry: {
    package: '@yarnpkg/cli-dist',
    command: 'yarn',
    arguments: (tarball) => ['add', `ld-tokens-emulator@${tarball}`],
  },
  bun: { arguments: (tarball) => ['add', tarball] },
}
const ROWS = ['npm@10', 'npm@11', 'npm@12', 'pnpm@10', 'pnpm@12', 'yarn@1', 'berry@4', 'bun@1']

const scratch = mkdtempSync(join(tmpdir(), 'install-'))
try {
  const tarball = execFileSync(process.execPath, [join(root, 'scripts', 'package.mjs'), scratch], {
    encoding: 'utf8',
  }).trim()
  process.stdout.write(`${(statSync(tarball).size / 1e6).toFixed(2)} MB packed, Node ${process.version}\n`)
  const chosen = process.argv.slice(2)
  for (const row of chosen.length > 0 ? chosen : ROWS) process.stdout.write(`${measure(row, tarball)}\n`)
} finally {
  rmSync(scratch, { recursive: true, force: true })
}

function measure(row, tarball) {
  const [name, version] = row.split('@')
  const { package: from = name, command = name, arguments: argumentsOf } = MANAGERS[name]
  const bin = install(from, version)
  if (bin === undefined) return `${row}: not run, it could not be installed`
  const project = join(scratch, row)
  mkdirSync(project)
  writeFileSync(join(project, 'package.json'), '{"name": "empty", "version": "1.0.0", "private": true}\n')
  if (name === 'berry') writeFileSync(join(project, '.yarnrc.yml'), berrySettings())
  const env = { ...process.env, PATH: [bin, dirname(process.execPath), process.env.PATH].join(delimiter), CI: '' }
  // What npm set for this script would reach the npm under test.
  for (const variable of Object.keys(env))
    if (/^npm_(package|lifecycle|config_(local|global|user)_?prefix)/.test(variable)) delete env[variable]
  const start = performance.now()
  const { status, stdout, stderr } = spawnSync(command, argumentsOf(tarball), { cwd: project, env, encoding: 'utf8' })
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  const modules = join(project, 'node_modules')
  const [packages, bytes] = existsSync(modules) ? sizeOf(modules) : [0, 0]
  const works = spawnSync(join(modules, '.bin', 'ld-tokens-emulator'), ['exec', '--', 'true'], { cwd: project, env })
  const warnings = `${stdout}${stderr}`
    .split('\n')
    .filter((line) => /warn|deprecat|ignored|\berror\b|unsupported|YN00(?!00|13)/i.test(line))
  return [
    `${row}: exit ${status}, ${packages} packages, ${(bytes / 1e6).toFixed(1)} MB, ${seconds} s, command exits ${works.status}`,
    ...warnings.map((line) => `    ${line}`),
  ].join('\n')
}

/** @returns the folder of the manager's command, undefined when it cannot be had */
function install(name, version) {
  const folder = join(cache, `${name.replaceAll('/', '-')}-${version}`)
  if (!existsSync(join(folder, 'node_modules', '.bin'))) {
    mkdirSync(folder, { recursive: true })
    // bun's own package puts its binary in place with an install script.
    const args = [
      'install',
      '--prefix',
      folder,
      '--silent',
      '--no-save',
      `--ignore-scripts=${name !== 'bun'}`,
      `${name}@${version}`,
    ]
    if (spawnSync('npm', args, { cwd: folder, stdio: 'inherit' }).status !== 0) return undefined
  }
  return join(folder, 'node_modules', '.bin')
}

/** Berry reads neither npm's settings nor its certificates. */
function berrySettings() {
  const registry = execFileSync('npm', ['config', 'get', 'registry'], { encoding: 'utf8' }).trim()
  const authority = process.env.NODE_EXTRA_CA_CERTS
  return [
    ...['nodeLinker: node-modules', 'enableTelemetry: false', `npmRegistryServer: "${registry}"`],
    ...(authority ? [`httpsCaFilePath: "${authority}"`] : []),
  ].join('\n')
}

/** Packages and bytes below a folder; links are not followed. */
function sizeOf(folder) {
  let packages = 0
  let bytes = 0
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) {
      const [more, size] = sizeOf(path)
      packages += more
      bytes += size
    } else if (entry.isFile()) {
      bytes += statSync(path).size
      if (entry.name === 'package.json' && /node_modules\/(@[^/]+\/)?[^/]+$/.test(folder)) packages++
    }
  }
  return [packages, bytes]
}
