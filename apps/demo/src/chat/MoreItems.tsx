import { FeedbackBar, useActionTracking } from '@feedback-signals/react'
import { Bookmark, EyeOff, FileDown, KeyRound, ListChecks, Star } from 'lucide-react'
import { useServices } from '../app/ServicesContext.ts'
import { usePanel } from '../inspector/usePanel.ts'
import { useStore } from '../ui/useStore.ts'
import type { AnswerBarProps } from './AnswerBar.tsx'
import { exportAnswer } from './exportAnswer.ts'
import { useSaved } from './useSaved.ts'

export interface MoreItemsProps extends AnswerBarProps {
  text: () => string
}

/** What is offered in the menu of an answer. */
export function MoreItems({ id, target, asked, onAsk, onPutAway, text }: MoreItemsProps) {
  const { choices, inspection } = useServices()
  const { stars, quality } = useStore(choices)
  const { setOpen } = usePanel()
  const { isSaved, toggle } = useSaved(id)
  const { exported, dismissed } = useActionTracking()
  const download = () => {
    exportAnswer(text())
    exported({ metadata: { format: 'markdown' } })
  }
  const putAway = () => {
    dismissed()
    onPutAway()
  }
  const inspect = () => {
    inspection.selected.set(target?.inferenceId ?? null)
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
      <FeedbackBar.Item lang="en" icon={<Bookmark />} pressed={isSaved} onClick={toggle}>
        Save
      </FeedbackBar.Item>
      <FeedbackBar.Item lang="en" icon={<FileDown />} onClick={download}>
        Download as Markdown
      </FeedbackBar.Item>
      <FeedbackBar.Item lang="en" icon={<EyeOff />} onClick={putAway}>
        Put away
      </FeedbackBar.Item>
      <FeedbackBar.Item lang="en" icon={<KeyRound />} onClick={inspect}>
        Inspect the token
      </FeedbackBar.Item>
    </>
  )
}
