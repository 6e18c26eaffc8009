import { Check, Copy } from 'lucide-react'
import { useState } from 'react'

interface CopyButtonProps {
  text: string
  /** What is copied, for who hears the button only. */
  what: string
}

/** Puts a text on the clipboard, and says whether that worked: a browser may not allow it. */
export function CopyButton({ text, what }: CopyButtonProps) {
  const [outcome, setOutcome] = useState('')
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setOutcome('Copied.'),
      () => setOutcome('The browser did not allow it. Select it and copy it yourself.'),
    )
  const Icon = outcome === 'Copied.' ? Check : Copy
  return (
    <>
      <button type="button" className="button" onClick={() => void copy()}>
        <Icon aria-hidden="true" />
        Copy<span className="visually-hidden"> {what}</span>
      </button>
      <span role="status" className="soft">
        {outcome}
      </span>
    </>
  )
}
