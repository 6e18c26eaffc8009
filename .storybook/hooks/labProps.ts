import { type AnswerName, sampleAnswers } from './answers.tsx'

/** What a lab takes beside the options of its hook. */
export interface LabProps {
  /** Which answer is observed here: no option of the hook. */
  answer?: AnswerName | undefined
  /** Whether the person consents to begin with. */
  consent?: boolean | undefined
  /** Whether what is measured is drawn over the answers to begin with. */
  debug?: boolean | undefined
}

const hidden = { table: { disable: true } }

/** How Storybook shows them: apart from the options of the hook, or as switches in the lab. */
export const labArgTypes = {
  answer: { control: 'select', options: Object.keys(sampleAnswers), table: { category: 'Of this page' } },
  consent: hidden,
  debug: hidden,
} as const
