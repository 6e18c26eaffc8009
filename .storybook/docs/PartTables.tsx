import { ArgTypes } from '@storybook/addon-docs/blocks'
import type { Part } from './partsOf.ts'

/** The props of each part, one table a part, closed until somebody looks. */
export function PartTables({ parts }: { parts: readonly Part[] }) {
  if (parts.length === 0) return null
  return (
    <>
      <h2>Parts</h2>
      <p>
        Each takes the props of its element too, and can be another element by <code>asChild</code> or{' '}
        <code>render</code>.
      </p>
      {parts.map(({ name, component }) => (
        <details key={name} className="part">
          <summary>
            <code>{name}</code>
          </summary>
          <ArgTypes of={component} />
        </details>
      ))}
    </>
  )
}
