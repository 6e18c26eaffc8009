import { CodeBlock } from './CodeBlock.tsx'
import type { Part } from './partsOf.ts'

const flat = (parts: readonly Part[]) => {
  const [root, ...inner] = parts.map(({ name }) => name)
  return [`<${root}>`, ...inner.map((name) => `  <${name} />`), `</${root}>`].join('\n')
}

/** How the parts of a widget are nested; without a word from the widget, all of them in its root. */
export function Anatomy({ source, parts }: { source: string | undefined; parts: readonly Part[] }) {
  if (!source && parts.length === 0) return null
  return (
    <>
      <h2>Anatomy</h2>
      <CodeBlock language="tsx" code={source ?? flat(parts)} />
    </>
  )
}
