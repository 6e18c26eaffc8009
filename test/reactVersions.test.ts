import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright'
import { build, preview } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchOptions } from '../.dev/browser.ts'
import { run } from '../.dev/run.ts'
import { installApp, packOurs } from './support/packedApp.ts'

const root = mkdtempSync(join(tmpdir(), 'react-versions-'))
let ours: Awaited<ReturnType<typeof packOurs>> = {}

beforeAll(async () => {
  ours = await packOurs(join(root, 'packed'))
})

afterAll(() => rmSync(root, { recursive: true, force: true }))

/** An app of the packed kit on one version of React. */
const install = async (react: string) => {
  const folder = join(root, react)
  const kit = '@feedback-signals/react'
  await installApp(folder, 'hydration', ours, {
    dependencies: { [kit]: ours[kit], react, 'react-dom': react },
  })
  return folder
}

const serve = async (folder: string) => {
  await build({ configFile: false, root: folder, logLevel: 'error', build: { outDir: 'built' } })
  return preview({
    configFile: false,
    root: folder,
    logLevel: 'error',
    build: { outDir: 'built' },
    preview: { host: '127.0.0.1', port: 0 },
  })
}

describe.each(['18.3.1', '19'])('on React %s, from the packed packages', (react) => {
  let folder = ''

  beforeAll(async () => {
    folder = await install(react)
  })

  it('every widget renders on a server, at once and as a stream, without a word of warning', async () => {
    const report = JSON.parse(await run(process.execPath, ['server.mjs'], {}, folder))
    expect(report).toMatchObject({ said: [], same: true })
    expect(report.version).toMatch(new RegExp(`^${react}`))
    expect(readFileSync(join(folder, 'index.html'), 'utf8')).toContain('Good answer')
  })

  it('the page takes over what the server wrote, without a mismatch or an error, and works', async () => {
    const server = await serve(folder)
    const browser = await chromium.launch(launchOptions)
    try {
      const page = await browser.newPage()
      const errors: string[] = []
      page.on('pageerror', (error) => errors.push(String(error)))
      page.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning') errors.push(message.text())
      })
      await page.route('https://gateway.test/**', (route) =>
        route.fulfill({
          status: 201,
          headers: { 'Access-Control-Allow-Origin': '*', 'Access-Control-Allow-Headers': '*, Authorization' },
          json: { id: 'row', message: 'stored' },
        }),
      )
      await page.goto(server.resolvedUrls?.local[0] ?? '')
      await page.waitForFunction('window.hydrated')
      const thumbs = page.getByRole('region', { name: 'Thumbs', exact: true })
      await thumbs.getByRole('button', { name: 'Good answer' }).click()
      await thumbs.locator('[aria-pressed=true][data-status=delivered]').waitFor()
      const hooks = page.getByRole('region', { name: 'Hooks', exact: true })
      await hooks.getByRole('button', { name: 'Save' }).click()
      await hooks.getByText('saved').waitFor()
      expect(await page.evaluate('window.mismatches')).toEqual([])
      expect(errors).toEqual([])
    } finally {
      await browser.close()
      await server.close()
    }
  })
})
