import { once } from 'node:events'
import { readdir, stat, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { rateable } from '../testing/client.ts'
import { run } from '../testing/command.ts'
import { temporaryFolder } from '../testing/folder.ts'
import { forge } from '../testing/tokens.ts'
import { until } from '../testing/until.ts'

const completion = (url: string, body: object = {}, key = 'sk-demo') =>
  fetch(`${url}/demo/chat/chat/completions`, {
    method: 'POST',
    headers: { authorization: `Bearer ${key}` },
    body: JSON.stringify({ messages: [{ role: 'user', content: 'Hello' }], ...body }),
  })

const rate = (target: { url: string; token: string }, origin: string) =>
  fetch(origin + new URL(target.url).pathname, {
    method: 'POST',
    headers: { authorization: `Bearer ${target.token}`, 'content-type': 'application/json' },
    body: '{"score": 1, "weight": 1, "metadata": {"signal_id": "once"}}',
  })

it.each(['SIGINT', 'SIGTERM'] as const)(
  'says that it is ready and nothing else, and ends with 0 on %s',
  async (signal) => {
    const command = run(['--port', '0', '--memory', '--rate', '200'])
    const url = await command.ready()
    const response = await completion(url, { stream: true })
    const { token } = rateable(response)
    command.process.kill(signal)
    expect(await response.text()).toContain('data: [DONE]')
    expect(await command.exit).toBe(0)
    expect(command.stdout()).toBe(`feedback-gateway ready on ${url}\n`)
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
    expect(command.stderr()).toContain('/demo/chat/chat/completions')
    for (const secret of [token, 'sk-demo', 'Hello']) expect(command.stderr()).not.toContain(secret)
  },
)

it('ends at once on a second signal, with what was sent of the answers saved', async () => {
  const data = await temporaryFolder()
  const first = run(['--port', '0', '--data', data, '--rate', '0.001'])
  const response = await completion(await first.ready(), { stream: true })
  first.process.kill('SIGTERM')
  // A runner's echo of the first signal comes at once and is none; a person's second comes later.
  await until(() => {
    first.process.kill('SIGTERM')
    return first.process.exitCode !== null
  })
  expect(await first.exit).toBe(0)
  await expect(response.text()).rejects.toThrow()
  const second = run(['--port', '0', '--data', data])
  const log = await fetch(`${await second.ready()}/log/${rateable(response).id}`, {
    headers: { authorization: 'Bearer sk-demo' },
  })
  expect(await log.json()).toMatchObject({ status: 'cancelled' })
})

it('keeps everything in a folder through SIGKILL, which is for one process at a time and its owner alone', async () => {
  const cwd = await temporaryFolder()
  const first = run(['--port', '0', '--rate', '0'], { cwd })
  const url = await first.ready()
  const target = rateable(await completion(url))
  const accepted = await (await rate(target, url)).json()

  const second = run(['--port', '0'], { cwd })
  expect(await second.exit).toBe(1)
  expect(second.stderr()).toContain(join(cwd, '.data'))
  expect(second.stdout()).toBe('')

  first.process.kill('SIGKILL')
  await first.exit
  const third = run(['--port', '0'], { cwd })
  const again = await third.ready()
  expect(await (await rate(target, again)).json()).toEqual(accepted)
  expect((await readdir(join(cwd, '.data'))).sort()).toEqual(['database', 'feedback-secret'])
  const mode = (await stat(join(cwd, '.data', 'feedback-secret'))).mode & 0o777
  expect(mode.toString(8)).toBe('600')
})

it('takes the rights of others from a secret that was copied into its folder', async () => {
  const cwd = await temporaryFolder()
  const file = join(cwd, 'feedback-secret')
  await writeFile(file, 'a secret that was made elsewhere', { mode: 0o644 })
  const command = run(['--port', '0', '--rate', '0', '--data', cwd])
  const origin = await command.ready()
  const { url, id } = rateable(await completion(origin))
  const token = await forge(id, { secret: 'a secret that was made elsewhere' })
  expect((await rate({ url, token }, origin)).status).toBe(201)
  expect(((await stat(file)).mode & 0o777).toString(8)).toBe('600')
})

it.each([
  ['x'.repeat(31), true],
  ['x'.repeat(32), false],
])('warns of a FEEDBACK_SECRET that can be guessed, without saying it: %s, %s', async (secret, warned) => {
  const command = run(['--port', '0', '--memory'], { env: { FEEDBACK_SECRET: secret } })
  await command.ready()
  expect(command.stderr().includes('FEEDBACK_SECRET has 31 bytes')).toBe(warned)
  expect(command.stderr()).not.toContain(secret)
})

it('holds to tokens that are signed by FEEDBACK_SECRET', async () => {
  const secret = 'known to two'
  const command = run(['--port', '0', '--memory', '--rate', '0'], { env: { FEEDBACK_SECRET: secret } })
  const origin = await command.ready()
  const { url, id } = rateable(await completion(origin))
  const token = await forge(id, { secret, claims: { user_id: 'ada' } })
  expect((await rate({ url, token }, origin)).status).toBe(201)
})

it('names a port that is in use and exits with 1', async () => {
  const taken = createServer().listen(0, '127.0.0.1')
  await once(taken, 'listening')
  onTestFinished(() => {
    taken.close()
  })
  const address = taken.address()
  const port = String(typeof address === 'object' ? address?.port : '')
  const command = run(['--memory'], { env: { PORT: port } })
  expect(await command.exit).toBe(1)
  expect(command.stderr()).toContain(`Port ${port} `)
  expect(command.stdout()).toBe('')
})

const config = (fields: object = {}) =>
  JSON.stringify({
    projects: [{ id: 'demo', endpoints: ['chat'], keys: [{ name: 'server', key: 'sk-own', ...fields }] }],
  })

it.each([
  ['a flag that does not exist', ['--colour'], undefined, '--colour'],
  ['the demo key on a public host', ['--host', '0.0.0.0', '--memory'], undefined, 'sk-demo'],
  ['a file that cannot be read', ['--config', 'nowhere.json'], undefined, 'nowhere.json'],
  ['broken JSON', ['--config', 'config.json'], '{"projects": [', 'config.json'],
  ['an unknown field', ['--config', 'config.json'], config({ colour: 1 }), 'projects[0].keys[0].colour'],
  [
    'a limit that does not fit',
    ['--config', 'config.json'],
    config({ rate_limits: [{ scope: 'key', per: 'week', requests: 1 }] }),
    'projects[0].keys[0].rate_limits[0].per',
  ],
])('refuses %s with exit code 2', async (_what, args, file, words) => {
  const cwd = await temporaryFolder()
  if (file !== undefined) await writeFile(join(cwd, 'config.json'), file)
  const command = run(['--port', '0', ...args], { cwd })
  expect(await command.exit).toBe(2)
  expect(command.stderr()).toContain(words)
  expect(command.stderr()).not.toMatch(/^\s+at /m)
  expect(command.stdout()).toBe('')
})

it('refuses a secret of browsers that is also FEEDBACK_SECRET with exit code 2', async () => {
  const cwd = await temporaryFolder()
  const secret = 'x'.repeat(32)
  await writeFile(join(cwd, 'config.json'), config({ client_access: { algorithm: 'HS256', secret } }))
  const command = run(['--port', '0', '--memory', '--config', 'config.json'], {
    cwd,
    env: { FEEDBACK_SECRET: secret },
  })
  expect(await command.exit).toBe(2)
  expect(command.stderr()).toContain('projects[0].keys[0].client_access.secret')
  expect(command.stderr()).not.toContain(secret)
})

it('serves what a config says', async () => {
  const cwd = await temporaryFolder()
  await writeFile(
    join(cwd, 'config.json'),
    config({ rate_limits: [{ scope: 'key', per: 'hour', requests: 1 }] }),
  )
  const command = run(['--port', '0', '--memory', '--rate', '0', '--config', 'config.json'], { cwd })
  const url = await command.ready()
  expect((await completion(url)).status).toBe(401)
  const answered = await completion(url, {}, 'sk-own')
  expect([answered.status, answered.headers.get('x-ratelimit-requests-hour-remaining')]).toEqual([200, '0'])
  expect((await completion(url, {}, 'sk-own')).status).toBe(429)
})

it.each([
  ['--help', '--port PORT'],
  ['--version', '0.1.0'],
])('answers %s on stdout', async (flag, words) => {
  const command = run([flag])
  expect(await command.exit).toBe(0)
  expect(command.stdout()).toContain(words)
})

it('seeds a folder with exactly so many signals, the same ones each time, and shows them', async () => {
  const data = await temporaryFolder()
  for (let time = 0; time < 2; time += 1) {
    const seeding = run(['seed', '--signals', '120', '--seed', '5', '--data', data])
    expect(await seeding.exit).toBe(0)
    expect([seeding.stdout(), seeding.stderr()]).toEqual(['', '120 of 120 signals\n'])
  }
  const url = await run(['--port', '0', '--data', data]).ready()
  const report = await fetch(`${url}/demo/reports/distribution?bins=2`, {
    headers: { authorization: 'Bearer sk-demo' },
  })
  const said = JSON.stringify(await report.json())
  const counted = [...said.matchAll(/"count":(\d+)/g)].reduce((sum, [, count]) => sum + Number(count), 0)
  // Without the few votes that were changed or withdrawn.
  expect(counted).toBeGreaterThan(100)
  expect(counted).toBeLessThanOrEqual(120)
}, 120_000)

it.each([
  [['--signals', '0'], '--signals'],
  [['--signals', 'many'], '--signals'],
  [['--seed', '-1'], '--seed'],
  [['--colour'], '--colour'],
])('refuses to seed with %s, with exit code 2', async (args, words) => {
  const command = run(['seed', ...args])
  expect(await command.exit).toBe(2)
  expect(command.stderr()).toContain(words)
})
