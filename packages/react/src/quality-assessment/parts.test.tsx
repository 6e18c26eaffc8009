import type { ReactNode } from 'react'
import { describeConformance } from '../testing/describeConformance.tsx'
import { QualityAssessment } from './QualityAssessment.tsx'
import { qualityAssessmentDataAttributes as attributes } from './qualityDataAttributes.ts'

const parent = (part: ReactNode) => <QualityAssessment.Root>{part}</QualityAssessment.Root>

describeConformance('QualityAssessment', {
  part: (props) => <QualityAssessment {...props} />,
  tag: 'form',
  attributes,
})
describeConformance('QualityAssessment.Root', {
  part: (props) => <QualityAssessment.Root {...props} />,
  tag: 'form',
  attributes,
})
describeConformance('QualityAssessment.Group', {
  part: (props) => <QualityAssessment.Group {...props} />,
  tag: 'div',
  attributes,
  parent,
})
describeConformance('QualityAssessment.Criterion', {
  part: (props) => <QualityAssessment.Criterion name="safety" {...props} />,
  tag: 'div',
  attributes,
  parent,
})
describeConformance('QualityAssessment.Comment', {
  part: (props) => <QualityAssessment.Comment {...props} />,
  tag: 'textarea',
  attributes,
  parent,
})
describeConformance('QualityAssessment.Status', {
  part: (props) => <QualityAssessment.Status {...props} />,
  tag: 'span',
  attributes,
  parent,
})

const withVariant = { ...attributes, 'data-variant': { values: ['primary', 'quiet'] } }

for (const name of ['Submit', 'Change', 'Cancel', 'Withdraw'] as const) {
  const Part = QualityAssessment[name]
  describeConformance(`QualityAssessment.${name}`, {
    part: (props) => <Part {...props} />,
    tag: 'button',
    attributes: withVariant,
    parent,
  })
}
