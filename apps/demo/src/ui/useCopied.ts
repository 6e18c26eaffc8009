import { useEffect, useState } from 'react'

/** Milliseconds that a copy button says that it has copied. */
const SHOWN = 1600

/** Copies text, and tells for a moment whether it did. */
export function useCopied(): {
  outcome: 'copied' | 'refused' | null
  /** `tell` hears of the attempt, and passes it on. */
  copy: (text: string, tell?: (written: Promise<void>) => Promise<void>) => void
} {
  const [outcome, setOutcome] = useState<'copied' | 'refused' | null>(null)
  useEffect(() => {
    if (!outcome) return
    const timer = window.setTimeout(() => setOutcome(null), SHOWN)
    return () => window.clearTimeout(timer)
  }, [outcome])
  const copy = (text: string, tell = (written: Promise<void>) => written) => {
    tell(navigator.clipboard.writeText(text)).then(
      () => setOutcome('copied'),
      () => setOutcome('refused'),
    )
  }
  return { outcome, copy }
}
