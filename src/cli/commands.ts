import type { Command, CommandName } from './command.js'

const EMULATOR = [
  ...['host', 'port', 'tls', 'tls-dir', 'tls-cert', 'tls-key', 'database', 'seed', 'reseed', 'admin-token'],
  ...['control-token', 'open-control', 'allow-host', 'now', 'id-seed', 'rate-limit', 'prefer', 'log-level'],
] as const
const ADDRESS = ['url', 'host', 'port', 'tls', 'tls-cert'] as const

export const COMMANDS = {
  start: {
    description: 'Serve until SIGINT or SIGTERM (the default)',
    options: [...EMULATOR, 'json', 'ready-file', 'exit-with-stdin'],
    load: async () => (await import('./start.js')).start,
  },
  exec: {
    operands: '-- <command…>',
    description: 'Run a command against a fresh server on a free port, exit with its code',
    options: [...EMULATOR, 'intercept'],
    load: async () => (await import('./exec.js')).exec,
  },
  wait: {
    description: 'Wait until a server is ready',
    options: [...ADDRESS, 'timeout'],
    load: async () => (await import('./wait.js')).wait,
  },
  healthcheck: {
    description: 'Ask a server once whether it is alive',
    options: ADDRESS,
    load: async () => (await import('./healthcheck.js')).healthcheck,
  },
  stop: {
    description: 'Shut a running server down and wait until nothing listens there',
    options: [...ADDRESS, 'control-token', 'timeout'],
    load: async () => (await import('./stop.js')).stop,
  },
  reset: {
    description: 'Put a running server back to its seed',
    options: [...ADDRESS, 'control-token'],
    load: async () => (await import('./reset.js')).reset,
  },
  validate: {
    operands: '<seed>',
    description: 'Check a seed file and print every problem with its path',
    options: [],
    load: async () => (await import('./validate.js')).validate,
  },
} as const satisfies Record<CommandName, Command>
