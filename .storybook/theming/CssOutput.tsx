import { useState } from 'react'
import { type Theme, themeCss } from './themes.ts'
import type { Density } from './useThemeDraft.ts'

interface CssOutputProps {
  theme: Theme
  density: Density
  note: string
}

/** The stylesheet of the theme, to be taken along. */
export function CssOutput({ theme, density, note }: CssOutputProps) {
  const css = themeCss(theme)
  const [copied, setCopied] = useState<string>()
  const copy = () => void navigator.clipboard.writeText(css).then(() => setCopied(css))
  return (
    <section className="css" aria-label="Your stylesheet">
      <header>
        <h2>Your stylesheet</h2>
        <button type="button" onClick={copy}>
          {copied === css ? 'Copied' : 'Copy CSS'}
        </button>
      </header>
      <pre>
        <code>{css}</code>
      </pre>
      <p>
        {note}
        {density === 'compact' && (
          <>
            {' '}
            Density is an attribute: <code>{'<html data-fbs-density="compact">'}</code>.
          </>
        )}
      </p>
    </section>
  )
}
