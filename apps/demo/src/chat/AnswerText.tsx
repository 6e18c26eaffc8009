import { type FeedbackTarget, SelectionFeedback } from '@feedback-signals/react'
import { useServices } from '../app/ServicesContext.ts'
import { ObservedProse } from '../behaviour/ObservedProse.tsx'
import { useStore } from '../ui/useStore.ts'

export interface AnswerTextProps {
  text: string
  /** `null` where it cannot be rated, nor passages of it. */
  target: FeedbackTarget | null
  streaming: boolean
}

/** The text of an answer, of which passages can be selected and rated. */
export function AnswerText(props: AnswerTextProps) {
  const { choices, words } = useServices()
  const offers = useStore(choices, ({ selection }) => selection)
  const lang = useStore(words, (locale) => locale.lang)
  if (!offers || !props.target) return <ObservedProse {...props} />
  return (
    <SelectionFeedback lang={lang} original={props.text}>
      <ObservedProse {...props} />
    </SelectionFeedback>
  )
}
