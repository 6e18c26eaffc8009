import type { Browser, Page } from 'playwright'
import { PAGE } from './build.ts'
import { type Longest, longestIn, type TraceEvent } from './trace.ts'

/** Milliseconds after which whatever a step has begun is over: the diff of 100 KB, or a preview of 40 parts. */
const SETTLED = 2_000

/** As `REST` of the other bench: what hovering costs is over by then. */
const REST = 200

const categories = ['-*', 'toplevel', 'devtools.timeline']

/** What a person does in the editor, in this order. */
export const steps = ['open', 'type', 'preview', 'back', 'submit'] as const

type Step = (typeof steps)[number]

/** What one round said, by step. */
export type Sample = Record<Step, Longest>

const buttons: Record<Exclude<Step, 'type'>, string> = {
  open: 'Suggest a better answer',
  preview: 'Preview',
  back: 'Preview',
  submit: 'Send correction',
}

/** Real input, and not `locator.click()`, which looks at the page for itself in the middle of the click. */
const inputFor = async (page: Page, step: Step) => {
  if (step === 'type') return () => page.keyboard.press('x')
  const button = page.getByRole('button', { name: buttons[step] })
  await button.scrollIntoViewIfNeeded()
  const { x, y, width, height } = (await button.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 }
  await page.mouse.move(x + width / 2, y + height / 2)
  await page.waitForTimeout(REST)
  return async () => {
    await page.mouse.down()
    await page.mouse.up()
  }
}

async function measureStep(browser: Browser, page: Page, step: Step): Promise<Longest> {
  const input = await inputFor(page, step)
  await browser.startTracing(page, { categories })
  await input()
  await page.waitForTimeout(SETTLED)
  const { traceEvents }: { traceEvents: TraceEvent[] } = JSON.parse(`${await browser.stopTracing()}`)
  return longestIn(traceEvents)
}

/** Opens, edits and submits one text in a new page with nothing kept from before. */
export async function measure(browser: Browser, origin: string, text: string): Promise<Sample> {
  const context = await browser.newContext({ viewport: { width: 1000, height: 800 } })
  try {
    const page = await context.newPage()
    const errors: string[] = []
    page.on('pageerror', ({ message }) => errors.push(message))
    await page.goto(`${origin}/${PAGE}/index.html#${text}`)
    const sample: Partial<Sample> = {}
    for (const step of steps) sample[step] = await measureStep(browser, page, step)
    // Each step has done what it is for only if the last has.
    await page.getByText('Correction sent').waitFor()
    if (errors.length > 0) throw new Error(`The page threw: ${errors.join('\n')}`)
    return sample as Sample
  } finally {
    await context.close()
  }
}
