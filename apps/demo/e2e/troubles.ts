import type { Page } from 'playwright'

/** What a page complains of. */
export interface Troubles {
  /** Errors and warnings so far, without those that match. */
  except(...expected: RegExp[]): string[]
}

/** Collects console errors and warnings, uncaught exceptions and violations of the content security policy. */
export async function watchTroubles(page: Page): Promise<Troubles> {
  const seen: string[] = []
  page.on('pageerror', (error) => seen.push(`uncaught: ${error.message}`))
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) seen.push(`${message.type()}: ${message.text()}`)
  })
  await page.exposeFunction('reportViolation', (text: string) => seen.push(`policy: ${text}`))
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const { reportViolation } = window as unknown as { reportViolation(text: string): void }
      reportViolation(`${event.violatedDirective} ${event.blockedURI}`)
    })
  })
  return { except: (...expected) => seen.filter((text) => !expected.some((known) => known.test(text))) }
}
