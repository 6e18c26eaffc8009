import { Canvas, Controls, Description, DocsContext, Stories, Title } from '@storybook/addon-docs/blocks'
import { useContext } from 'react'
import { Anatomy } from './Anatomy.tsx'
import { AttributeTable } from './AttributeTable.tsx'
import { PartTables } from './PartTables.tsx'
import { partsOf } from './partsOf.ts'
import { SignalTable } from './SignalTable.tsx'
import type { WidgetParameters } from './widgetParameters.ts'

/** The page of a widget: what it is for, how it is built, its props from the types, and every state of it. */
export function WidgetPage() {
  const context = useContext(DocsContext)
  const { preparedMeta } = context.resolveOf('meta', ['meta'])
  const widget: WidgetParameters = preparedMeta.parameters.widget ?? {}
  const { component } = preparedMeta
  const parts = partsOf(component)
  const [first] = context.componentStories()
  return (
    <>
      <Title />
      <Description />
      {first && <Canvas of={first.moduleExport} />}
      <Anatomy source={widget.anatomy} parts={parts} />
      {widget.signals && (
        <>
          <h2>Signals</h2>
          <SignalTable names={widget.signals} />
        </>
      )}
      <h2>Props</h2>
      <Controls />
      <PartTables parts={parts} />
      {widget.attributes && <AttributeTable attributes={widget.attributes} />}
      <Stories title="States" />
    </>
  )
}
