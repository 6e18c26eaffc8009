import { Canvas, Controls, Description, DocsContext, Stories, Title } from '@storybook/addon-docs/blocks'
import { useContext } from 'react'
import { CodeBlock } from './CodeBlock.tsx'
import type { HookParameters } from './hookParameters.ts'
import { SignalTable } from './SignalTable.tsx'
import { StrengthTable } from './StrengthTable.tsx'

/** Words with names of code in backticks. */
const withCode = (text: string) =>
  text.split('`').map((part, at) => (at % 2 ? <code key={part}>{part}</code> : part))

function Cases({ title, cases }: { title: string; cases: readonly string[] }) {
  return (
    <>
      <h3>{title}</h3>
      <ul>
        {cases.map((text) => (
          <li key={text}>{withCode(text)}</li>
        ))}
      </ul>
    </>
  )
}

/** The page of a hook: what it is for, what it measures as you read, what its signal is worth, and every state of it. */
export function HookPage() {
  const context = useContext(DocsContext)
  const { preparedMeta } = context.resolveOf('meta', ['meta'])
  const { example, signals, when, whenNot, curves = [] }: HookParameters = preparedMeta.parameters.hook
  const [first] = context.componentStories()
  return (
    <>
      <Title />
      <Description />
      {first && <Canvas of={first.moduleExport} sourceState="none" />}
      <Cases title="Use it" cases={when} />
      {whenNot && <Cases title="Leave it" cases={whenNot} />}
      <h2>In a component</h2>
      <CodeBlock language="tsx" code={example} />
      {signals && (
        <>
          <h2>Signals</h2>
          <SignalTable names={signals} />
        </>
      )}
      {curves.map((curve) => (
        <StrengthTable key={curve.title} {...curve} />
      ))}
      <h2>Options</h2>
      <Controls />
      <Stories title="States" />
    </>
  )
}
