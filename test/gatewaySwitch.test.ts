import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { openGateway } from '../.dev/gatewaySwitch.ts'

const open = async (logFile: string) => {
  const crashes: unknown[] = []
  const gateway = await openGateway(0, ['--memory'], logFile, (code) => crashes.push(code))
  onTestFinished(() => gateway.stop())
  return { gateway, crashes }
}

const newFile = () => {
  const folder = mkdtempSync(join(tmpdir(), 'gateway-switch-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return join(folder, 'gateway.log')
}

it('keeps the log of a gateway that was killed when it is started again, and begins a new one with the next', async () => {
  const logFile = newFile()
  const { gateway, crashes } = await open(logFile)
  await fetch(`${gateway.url}/before-it-was-killed`)
  await gateway.kill()
  await gateway.start()
  await fetch(`${gateway.url}/after-it-was-killed`)
  await gateway.stop()
  expect(readFileSync(logFile, 'utf8')).toMatch(/before-it-was-killed.*after-it-was-killed/s)
  expect(crashes).toEqual([])

  const next = await open(logFile)
  await fetch(`${next.gateway.url}/next`)
  await next.gateway.stop()
  expect(readFileSync(logFile, 'utf8')).not.toContain('before-it-was-killed')
})
