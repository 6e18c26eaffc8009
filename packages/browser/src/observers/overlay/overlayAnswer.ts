/** Whether an answer is measured, and else why not. */
export type OverlayStatus = 'measured' | 'sampled_out' | 'no_consent'

/** An answer as the overlay shows it. */
export interface OverlayAnswer {
  element: Element
  status: OverlayStatus
  /** Milliseconds for which it was read; left out where that is not measured. */
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
  const { status, dwellMs, readShare = 0, copiedFraction = 0, isIgnored, signals = [] } = answer
  if (status !== 'measured') return unmeasured[status]
  const said = [
    // Nothing where nobody asks for reading, which is other than not to have been read.
    dwellMs !== undefined && `${(dwellMs / 1000).toFixed(1)} s · read ${percent(readShare)}`,
    copiedFraction > 0 && `copied ${percent(copiedFraction)}`,
    isIgnored && 'ignored',
    signals.length > 0 && `sent ${signals.join(', ')}`,
  ].filter(Boolean)
  return said.join(' · ') || 'observed'
}
