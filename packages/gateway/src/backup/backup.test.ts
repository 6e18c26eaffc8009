import { mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { create } from 'tar'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Gateway } from '../gatewayOptions.ts'
import { ask, complete, jsonOf, logOf } from '../testing/client.ts'
import { run } from '../testing/command.ts'
import { temporaryFolder } from '../testing/folder.ts'
import { createGateway } from '../testing/gateway.ts'
import { backupFolder } from './backupFolder.ts'
import { restoreFolder } from './restoreFolder.ts'

const openFolder = (data: string) => createGateway({ storage: { data }, rate: 0 })

const rate = (gateway: Gateway, { url, token }: { url: string; token: string }, score: number) =>
  ask(gateway, url, { bearer: token, body: { score, weight: 1, metadata: { signal_id: `s${score}` } } })

it('a folder that was backed up is another one after it was restored: logs, signals, reports, tokens', async () => {
  const cwd = await temporaryFolder()
  const first = await openFolder(join(cwd, 'first'))
  const log = await complete(first)
  const accepted = await jsonOf(await rate(first, log, 1))
  await ask(first, '/demo/keys', { body: { name: 'made' } })
  const views = async (gateway: Gateway) => [
    await logOf(gateway, log.id),
    await jsonOf(await ask(gateway, '/demo/logs')),
    await jsonOf(await ask(gateway, '/demo/reports/scores?by=signal_name')),
    await jsonOf(await ask(gateway, '/demo/keys')),
  ]
  const before = await views(first)

  const early = run(['backup', '--data', 'first', 'early.tar.gz'], { cwd })
  expect(await early.exit).toBe(1)
  expect(early.stderr()).toContain('in use by another gateway')
  await first.close()

  const backup = run(['backup', '--data', 'first', 'backup.tar.gz'], { cwd })
  expect(await backup.exit).toBe(0)
  expect(backup.stdout()).toBe('')
  expect(backup.stderr()).toContain('backup.tar.gz')
  expect(((await stat(join(cwd, 'backup.tar.gz'))).mode & 0o777).toString(8)).toBe('600')

  const restore = run(['restore', '--data', 'second', 'backup.tar.gz'], { cwd })
  expect(await restore.exit).toBe(0)
  expect(restore.stdout()).toBe('')
  expect(restore.stderr()).toContain('1 logs and 1 signals')
  expect((await readdir(join(cwd, 'second'))).sort()).toEqual(['database', 'feedback-secret'])
  expect(((await stat(join(cwd, 'second', 'feedback-secret'))).mode & 0o777).toString(8)).toBe('600')

  const second = await openFolder(join(cwd, 'second'))
  expect(await views(second)).toEqual(before)
  // What was signed and stored before holds, and what is new comes after it.
  expect(await jsonOf(await rate(second, log, 1))).toEqual(accepted)
  expect((await rate(second, log, -1)).status).toBe(201)
  expect((await logOf(second, log.id)).feedback_signals.map(({ score }) => score)).toEqual([1, -1])
  const { id } = await complete(second)
  expect(await jsonOf(await ask(second, '/demo/logs'))).toMatchObject({ logs: [{ id }, { id: log.id }] })
  await second.close()

  const again = run(['restore', '--data', 'second', 'backup.tar.gz'], { cwd })
  expect(await again.exit).toBe(1)
  expect(again.stderr()).toContain('is there already')
  const third = await openFolder(join(cwd, 'second'))
  expect((await logOf(third, log.id)).feedback_signals).toHaveLength(2)
  await third.close()
}, 120_000)

let cwd: string
let backup: string
beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'gateway-test-'))
  const gateway = await openFolder(join(cwd, 'data'))
  await complete(gateway)
  await gateway.close()
  backup = join(cwd, 'backup.tar.gz')
  await backupFolder(join(cwd, 'data'), backup)
})

afterAll(() => rm(cwd, { recursive: true, force: true }))

it('a backup is written to no file that is there, and of no folder that is none', async () => {
  const before = await readFile(backup)
  await expect(backupFolder(join(cwd, 'data'), backup)).rejects.toThrow('is there already')
  expect(await readFile(backup)).toEqual(before)
  await expect(backupFolder(join(cwd, 'nowhere'), join(cwd, 'other'))).rejects.toThrow('nothing to back up')
  await expect(backupFolder(join(cwd, 'data'), join(cwd, 'no', 'such', 'place'))).rejects.toThrow('ENOENT')
})

it('a folder in which only a secret is, is not restored over', async () => {
  const data = await temporaryFolder()
  await writeFile(join(data, 'feedback-secret'), 'mine')
  await expect(restoreFolder(data, backup)).rejects.toThrow('feedback-secret is there already')
  expect(await readFile(join(data, 'feedback-secret'), 'utf8')).toBe('mine')
})

it('what was backed up without a secret, which came from FEEDBACK_SECRET, is restored without one', async () => {
  const folder = await temporaryFolder()
  const gateway = await createGateway({ storage: { data: join(folder, 'data') }, secret: 'known elsewhere' })
  await gateway.close()
  await backupFolder(join(folder, 'data'), join(folder, 'file'))
  expect(await restoreFolder(join(folder, 'new'), join(folder, 'file'))).toEqual({ logs: 0, signals: 0 })
  expect(await readdir(join(folder, 'new'))).toEqual(['database'])
}, 120_000)

it.each([
  [
    'was cut short',
    async (file: string) => {
      await writeFile(file, await readFile(backup))
      await truncate(file, (await stat(file)).size - 1000)
    },
  ],
  ['is no archive', (file: string) => writeFile(file, 'nothing of the kind')],
  ['is empty', (file: string) => writeFile(file, '')],
  [
    'has something else in it',
    async (file: string) => {
      const folder = await temporaryFolder()
      await mkdir(join(folder, 'database'))
      await writeFile(join(folder, 'other'), '')
      await create({ cwd: folder, gzip: true, file }, ['database', 'other'])
    },
  ],
  [
    'leads out of its folder',
    async (file: string) => {
      const folder = await temporaryFolder()
      await mkdir(join(folder, 'database'))
      await symlink('/etc', join(folder, 'database', 'link'))
      await create({ cwd: folder, gzip: true, file }, ['database'])
    },
  ],
  [
    'climbs out of its folder',
    async (file: string) => {
      const folder = await temporaryFolder()
      await mkdir(join(folder, 'in'))
      await writeFile(join(folder, 'evil'), 'evil')
      await create({ cwd: join(folder, 'in'), gzip: true, file, preservePaths: true }, ['../evil'])
    },
  ],
  [
    'has no database that works',
    async (file: string) => {
      const folder = await temporaryFolder()
      await mkdir(join(folder, 'database'))
      await writeFile(join(folder, 'database', 'PG_VERSION'), '17')
      await create({ cwd: folder, gzip: true, file }, ['database'])
    },
  ],
])('a file that %s is not restored, and leaves nothing behind', async (_what, make) => {
  const folder = await temporaryFolder()
  const file = join(folder, 'file')
  await make(file)
  await expect(restoreFolder(join(folder, 'data'), file)).rejects.toThrow(/backup|works/)
  expect(await readdir(join(folder, 'data'))).toEqual([])
  expect((await readdir(folder)).sort()).toEqual(['data', 'file'])
})

it.each([
  [['backup'], {}, 'FILE'],
  [['backup', 'one', 'two'], {}, 'FILE'],
  [['restore', '--colour', 'one'], {}, '--colour'],
  [['restore', '--data', '', 'one'], {}, '--data'],
  [['backup', 'one'], { DATABASE_URL: 'postgres://127.0.0.1:1/none' }, 'pg_dump'],
])('feedback-gateway %j is refused with exit code 2', async (args, env, words) => {
  const command = run(args, { env, cwd })
  expect(await command.exit).toBe(2)
  expect(command.stderr()).toContain(words)
  expect(command.stdout()).toBe('')
})

it('feedback-gateway says what failed where a file cannot be written or read', async () => {
  for (const [args, words] of [
    [['backup', '--data', 'data', 'no/such/place'], 'backup failed: ENOENT'],
    [['restore', '--data', 'new', 'no/such/file'], 'cannot be read as a backup: ENOENT'],
  ] as const) {
    const command = run([...args], { cwd })
    expect(await command.exit).toBe(1)
    expect(command.stderr()).toContain(words)
    expect(command.stderr()).toMatch('no/such')
    expect(command.stderr()).not.toMatch(/could not start|^\s+at /m)
    expect(command.stdout()).toBe('')
  }
})
