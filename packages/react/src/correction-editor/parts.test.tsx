import type { ReactNode } from 'react'
import { beforeAll } from 'vitest'
import { describeConformance } from '../testing/describeConformance.tsx'
import { editor } from './CorrectionContent.tsx'
import { CorrectionEditor } from './CorrectionEditor.tsx'
import { correctionDataAttributes as attributes } from './correctionDataAttributes.ts'

const original = 'Sixty per cent.'
const inRoot = (part: ReactNode) => (
  <CorrectionEditor.Root original={original} open>
    {part}
  </CorrectionEditor.Root>
)
const inContent = (part: ReactNode) => inRoot(<CorrectionEditor.Content>{part}</CorrectionEditor.Content>)

// What a part is once the code is there.
beforeAll(async () => {
  await editor.load()
})

describeConformance('CorrectionEditor', {
  part: (props) => <CorrectionEditor original={original} {...props} />,
  tag: 'div',
  attributes,
})
describeConformance('CorrectionEditor.Root', {
  part: (props) => <CorrectionEditor.Root original={original} {...props} />,
  tag: 'div',
  attributes,
})
for (const [name, tag] of [
  ['Trigger', 'button'],
  ['Withdraw', 'button'],
  ['Status', 'span'],
  ['Content', 'div'],
] as const) {
  const Part = CorrectionEditor[name]
  describeConformance(`CorrectionEditor.${name}`, {
    part: (props) => <Part {...props} />,
    tag,
    attributes,
    parent: inRoot,
  })
}
for (const [name, tag] of [
  ['Field', 'textarea'],
  ['Preview', 'div'],
  ['PreviewToggle', 'button'],
  ['Format', 'button'],
  ['Diff', 'div'],
  ['Problem', 'p'],
  ['Submit', 'button'],
  ['Cancel', 'button'],
  ['Reset', 'button'],
  ['Guard', 'div'],
] as const) {
  const Part = CorrectionEditor[name]
  describeConformance(`CorrectionEditor.${name}`, {
    part: (props) => <Part {...props} />,
    tag,
    attributes,
    parent: inContent,
  })
}
