/** Whether an answer is measured, and else why not. */
export type OverlayStatus = 'measured' | 'sampled_out' | 'no_consent'

/** An answer as the overlay shows it. */
export interface OverlayAnswer {
  element: Element
  status: OverlayStatus
  /** Milliseconds for which it was read. */
  dwellMs?: number | undefined
  /** 0 to 1. */
  readShare?: number | undefined
  /** Share of it that was copied, 0 to 1. */
  copiedFraction?: number | undefined
  isIgnored?: boolean | undefined
  /** Names of the signals that it has given. */
  signals?: readonly string[] | undefined
}

const unmeasured = { sampled_out: 'not in the sample', no_consent: 'no consent' }

const percent = (share: number) => `${Math.round(share * 100)} %`

/** What an answer's label says, for a developer. */
export function overlayText(answer: OverlayAnswer): string {
  const { status, dwellMs = 0, readShare = 0, copiedFraction = 0, isIgnored, signals = [] } = answer
  if (status !== 'measured') return unmeasured[status]
  return [
    `${(dwellMs / 1000).toFixed(1)} s`,
    `read ${percent(readShare)}`,
    copiedFraction > 0 && `copied ${percent(copiedFraction)}`,
    isIgnored && 'ignored',
    signals.length > 0 && `sent ${signals.join(', ')}`,
  ]
    .filter(Boolean)
    .join(' · ')
}
