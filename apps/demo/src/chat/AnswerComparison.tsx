import { Compare } from '@feedback-signals/react/compare'
import { X } from 'lucide-react'
import type { MouseEvent } from 'react'
import { useServices } from '../app/ServicesContext.ts'
import { ObservedProse } from '../behaviour/ObservedProse.tsx'
import { focusIn } from '../ui/focusIn.ts'
import { IconButton } from '../ui/IconButton.tsx'
import { useStore } from '../ui/useStore.ts'
import type { Answer } from './message.ts'

export interface AnswerComparisonProps {
  answer: Answer
  onClose: () => void
}

/** An answer beside the one that it has taken the place of: which is better? */
export function AnswerComparison({ answer, onClose }: AnswerComparisonProps) {
  const words = useStore(useServices().words)
  const { text, target, earlier, state } = answer
  const close = ({ currentTarget }: MouseEvent) => {
    focusIn(currentTarget.closest('.answer'), '.compare-toggle', '[data-action="more"]')
    onClose()
  }
  return (
    <section className="aside comparison" aria-label="The earlier answer and this one" lang={words.lang}>
      <div className="aside-head">
        <h3 className="aside-title">{words.compare.group}</h3>
        <IconButton label="Close the comparison" onClick={close}>
          <X />
        </IconButton>
      </div>
      <Compare targets={[earlier?.target, target]} streaming={state === 'streaming'}>
        <ObservedProse text={earlier?.text ?? ''} target={earlier?.target ?? null} streaming={false} />
        <ObservedProse text={text} target={target} streaming={state === 'streaming'} />
      </Compare>
    </section>
  )
}
