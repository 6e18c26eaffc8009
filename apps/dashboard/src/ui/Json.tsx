import { scrollable } from './scrollable.ts'

interface JsonProps {
  label: string
  value: unknown
}

/** A value as JSON. It is text, whatever it says. */
export function Json({ label, value }: JsonProps) {
  return (
    <pre className="json" {...scrollable(label)}>
      {JSON.stringify(value, null, 2)}
    </pre>
  )
}
