import { readFileSync } from 'node:fs'
import { type Browser, chromium, type Page } from 'playwright'
import { preview } from 'vite'
import { launchOptions } from '../browser.ts'
import { run } from '../run.ts'

const folder = '.cache/storybook'

interface Entry {
  id: string
  title: string
  type: 'docs' | 'story'
}

/** What must be on a page of a widget or a hook: it has a table of what it takes, and these are in it. */
const expected: Record<string, readonly string[]> = {
  Widgets: ['labels', 'disabled'],
  Hooks: ['target'],
}

/** Stories of a page play in turn, and one that fails waits 20 s for what does not come. */
const MOST_MS = 180_000

/** What Storybook's preview is asked for, in the page. */
interface PreviewWindow {
  __STORYBOOK_PREVIEW__?: { storyRenders: { phase?: string }[] }
}

/** Waits until every story in the page has been drawn and, where it plays there, has played: well or not. */
async function waitForStories(page: Page): Promise<void> {
  await page.waitForFunction(
    () => {
      const renders = (window as PreviewWindow).__STORYBOOK_PREVIEW__?.storyRenders ?? []
      const blocks = document.querySelectorAll('[data-story-block]').length
      return renders.length >= blocks && renders.every(({ phase }) => phase === 'finished')
    },
    undefined,
    { timeout: MOST_MS },
  )
}

/** The stories that show an error in their place, such as of a play that failed, with its words. */
const brokenStories = (page: Page): Promise<string[]> =>
  page.$$eval('[data-story-block]:has(> pre)', (blocks) =>
    blocks.map(({ id, textContent }) => `${id} shows an error: ${textContent?.slice(0, 400)}`),
  )

/** What is wrong with one page of words. */
async function problemsOf(browser: Browser, origin: string, { id, title }: Entry): Promise<string[]> {
  const page = await browser.newPage()
  const problems: string[] = []
  page.on('pageerror', (error) => problems.push(String(error)))
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text())
  })
  await page.goto(`${origin}/iframe.html?id=${id}&viewMode=docs`)
  await page.locator('.page h1').first().waitFor({ timeout: 60_000 })
  await waitForStories(page).catch(() => problems.push('Its stories came to no end.'))
  await page.waitForLoadState('networkidle')
  problems.push(...(await brokenStories(page)))
  const broken = await page.locator('.sb-errordisplay:visible, .page :text("No story matches")').count()
  if (broken > 0) problems.push('It shows an error.')
  const rows = await page.locator('.docblock-argstable-body tr td:first-child').allInnerTexts()
  const named = rows.map((row) => row.replace(/\W+$/, ''))
  for (const name of expected[title.split('/')[0] ?? ''] ?? []) {
    if (!named.includes(name)) problems.push(`Its table lacks ${name}.`)
  }
  await page.close()
  return problems.map((problem) => `${id}: ${problem}`)
}

/**
 * Builds Storybook, and opens every page of it in a browser: none may show an error, nor any story in it once it has
 * played, and props must be there.
 */
export async function storybook(): Promise<string> {
  await run('storybook', ['build', '--output-dir', folder, '--quiet', '--disable-telemetry'])
  const index: { entries: Record<string, Entry> } = JSON.parse(readFileSync(`${folder}/index.json`, 'utf8'))
  const entries = Object.values(index.entries)
  const docs = entries.filter(({ type }) => type === 'docs')
  const server = await preview({
    configFile: false,
    logLevel: 'error',
    build: { outDir: folder },
    preview: { host: '127.0.0.1', port: 0 },
  })
  const browser = await chromium.launch(launchOptions)
  try {
    const origin = server.resolvedUrls?.local[0]?.replace(/\/$/, '') ?? ''
    const problems: string[] = []
    for (const entry of docs) problems.push(...(await problemsOf(browser, origin, entry)))
    if (problems.length > 0) throw new Error(`Pages of Storybook are not well:\n${problems.join('\n')}`)
    return `${docs.length} pages, ${entries.length - docs.length} stories`
  } finally {
    await browser.close()
    await server.close()
  }
}
