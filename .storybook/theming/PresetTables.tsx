import { CodeBlock } from '../docs/CodeBlock.tsx'
import { presets, themeCss } from './themes.ts'

/** The stylesheet of each preset that sets anything. */
export function PresetTables() {
  return presets
    .filter(({ theme }) => Object.keys(theme).length > 0)
    .map(({ id, title, note, theme }) => (
      <section key={id}>
        <h3>{title}</h3>
        <p>{note}</p>
        <CodeBlock language="css" code={themeCss(theme)} />
      </section>
    ))
}
