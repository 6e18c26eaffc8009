import { SelectionFeedback } from '@feedback-signals/react'
import { useServices } from '../app/ServicesContext.ts'
import { useStore } from '../ui/useStore.ts'
import { Prose } from './Prose.tsx'

export interface AnswerTextProps {
  text: string
  /** Whether passages of it can be rated. */
  canSelect: boolean
}

/** The text of an answer, of which passages can be selected and rated. */
export function AnswerText({ text, canSelect }: AnswerTextProps) {
  const { choices, words } = useServices()
  const offers = useStore(choices, ({ selection }) => selection)
  const lang = useStore(words, (locale) => locale.lang)
  if (!offers || !canSelect) return <Prose text={text} />
  return (
    <SelectionFeedback lang={lang} original={text}>
      <Prose text={text} />
    </SelectionFeedback>
  )
}
