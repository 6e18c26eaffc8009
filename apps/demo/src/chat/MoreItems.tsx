import { FeedbackBar } from '@feedback-signals/react'
import { KeyRound, ListChecks, Star } from 'lucide-react'
import { useServices } from '../app/ServicesContext.ts'
import { usePanel } from '../inspector/usePanel.ts'
import { useStore } from '../ui/useStore.ts'
import type { AnswerBarProps } from './AnswerBar.tsx'

/** What is offered in the menu of an answer. */
export function MoreItems({ id, asked, onAsk }: AnswerBarProps) {
  const { choices, inspection } = useServices()
  const { stars, quality } = useStore(choices)
  const { setOpen } = usePanel()
  const inspect = () => {
    inspection.selected.set(id)
    setOpen(true)
  }
  return (
    <>
      {stars === 'menu' && (
        <FeedbackBar.Item
          lang="en"
          icon={<Star />}
          pressed={asked.stars}
          onClick={() => onAsk({ ...asked, stars: !asked.stars })}
        >
          Rate in stars
        </FeedbackBar.Item>
      )}
      {quality === 'menu' && (
        <FeedbackBar.Item
          lang="en"
          icon={<ListChecks />}
          pressed={asked.quality}
          onClick={() => onAsk({ ...asked, quality: !asked.quality })}
        >
          Assess quality
        </FeedbackBar.Item>
      )}
      <FeedbackBar.Item lang="en" icon={<KeyRound />} onClick={inspect}>
        Inspect the token
      </FeedbackBar.Item>
    </>
  )
}
