import { describe, expect, it } from 'vitest'
import { isLoopback } from '../internal/loopback.ts'
import { readFlags } from './flags.ts'
import { readSettings } from './settings.ts'
import { UsageError } from './usageError.ts'

const read = (line: string, env: Record<string, string> = {}) =>
  readSettings(readFlags(line.split(' ').filter(Boolean)), env)

it('has a default for everything', () => {
  expect(read('')).toEqual({
    port: 8787,
    host: '127.0.0.1',
    storage: { data: '.data' },
    configFile: undefined,
    secret: undefined,
    rate: 60,
    upstream: undefined,
    faults: false,
    shutdownDelay: 0,
  })
})

it('follows the environment, and the flags more than that', () => {
  const env = { PORT: '1', DATABASE_URL: 'postgres://x/y', FEEDBACK_SECRET: 's', UPSTREAM_API_KEY: 'k' }
  expect(read('', env)).toMatchObject({ port: 1, storage: { databaseUrl: 'postgres://x/y' }, secret: 's' })
  expect(read('--port 0 --memory', env)).toMatchObject({ port: 0, storage: 'memory' })
  expect(read('--data d --rate 0 --host ::1', env)).toMatchObject({
    storage: { data: 'd' },
    rate: 0,
    host: '::1',
  })
  expect(read('--upstream http://x/v1/', env)).toMatchObject({
    upstream: { baseUrl: 'http://x/v1', key: 'k' },
  })
})

it('takes a delay in seconds', () => {
  expect(read('--shutdown-delay 12.5')).toMatchObject({ shutdownDelay: 12_500 })
})

it.each(['-1', '601', 'soon', '1e2', ''])('refuses the delay %j', (delay) => {
  const flags = readFlags([`--shutdown-delay=${delay}`])
  expect(() => readSettings(flags, {})).toThrow('--shutdown-delay')
})

it('takes an empty variable for one that is not set', () => {
  const env = { PORT: '', DATABASE_URL: '', FEEDBACK_SECRET: '' }
  expect(read('', env)).toMatchObject({ port: 8787, storage: { data: '.data' }, secret: undefined })
})

it.each([
  ['--port 65536', '--port'],
  ['--port -1', '--port'],
  ['--port x', '--port'],
  ['--port 1.5', '--port'],
  ['--rate -1', '--rate'],
  ['--rate fast', '--rate'],
  ['--rate Infinity', '--rate'],
  ['--upstream localhost:1234', '--upstream'],
  ['--upstream http://u:p@x/', '--upstream'],
  ['--host a/b', '--host'],
  ['--memory --data x', '--memory'],
  ['--colour', '--colour'],
  ['--port', '--port'],
  ['start', 'start'],
])('refuses %s and names what is wrong', (line, words) => {
  expect(() => read(line)).toThrow(UsageError)
  expect(() => read(line)).toThrow(words)
})

it('refuses a PORT that is no port', () => {
  expect(() => read('', { PORT: 'http' })).toThrow('PORT')
})

describe('what only this machine can reach', () => {
  it.each(['127.0.0.1', '127.8.9.1', '::1', 'localhost', 'LOCALHOST'])('is %s', (host) => {
    expect(isLoopback(host)).toBe(true)
  })

  it.each(['0.0.0.0', '::', '192.168.0.1', '128.0.0.1', 'example.com', 'localhost.example'])(
    'is not %s',
    (host) => {
      expect(isLoopback(host)).toBe(false)
    },
  )
})
