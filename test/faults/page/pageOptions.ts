import type { ClientOptions, FeedbackTarget } from '@feedback-signals/browser'
import type { Tidings } from './tidings.ts'

/** What a case wants of a page's client; it travels in the page's URL, so that a reload has the same. */
export interface PageOptions extends Pick<ClientOptions, 'user' | 'consent'> {
  /** 0 (inclusive) to 1 (exclusive): a small one makes short waits between attempts. @default 0.02 */
  jitter?: number
  /** Gives up a hung attempt after half a second, not after thirty. */
  impatient?: boolean
  /** Where an attempt stops for ever: before anything is sent, or once the gateway has answered. */
  stall?: 'before' | 'after'
  /** Asks the test for new tokens. */
  refresh?: boolean
  /** Milliseconds that this device's clock is ahead. */
  ahead?: number
}

declare global {
  interface Window {
    /** Tells the test, which outlives the page, what the client has said. */
    told?: (tidings: Tidings) => void
    freshTarget: (target: FeedbackTarget) => Promise<FeedbackTarget | null>
  }
}

/** The options in this page's URL. */
export const pageOptions = (): PageOptions =>
  JSON.parse(new URLSearchParams(location.search).get('options') ?? '{}')
