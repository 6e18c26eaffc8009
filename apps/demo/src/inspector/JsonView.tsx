import { useMemo } from 'react'
import { CopyButton } from '../ui/CopyButton.tsx'
import { scrollable } from '../ui/scrollable.ts'
import { jsonTokens } from './jsonTokens.ts'

/** JSON in colour, and a button that copies it. */
export function JsonView({ value, label }: { value: unknown; label: string }) {
  const json = JSON.stringify(value, null, 2)
  const tokens = useMemo(() => [...jsonTokens(json).entries()], [json])
  return (
    <div className="json" dir="ltr">
      <CopyButton label={`Copy: ${label}`} text={() => json} />
      <pre {...scrollable(label)}>
        <code>
          {tokens.map(([index, { kind, text }]) => (
            <span key={index} className={`json-${kind}`}>
              {text}
            </span>
          ))}
        </code>
      </pre>
    </div>
  )
}
