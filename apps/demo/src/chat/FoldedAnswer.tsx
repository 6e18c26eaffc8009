import { useSignal } from '@feedback-signals/react'
import { useEffect, useRef } from 'react'

export interface FoldedAnswerProps {
  onShow: () => void
}

/** What is left of an answer that was put away. To show it again takes back that it was. */
export function FoldedAnswer({ onShow }: FoldedAnswerProps) {
  const button = useRef<HTMLButtonElement>(null)
  const { withdraw } = useSignal('dismissed')
  const show = () => {
    withdraw()
    onShow()
  }
  // What had the focus has just gone.
  useEffect(() => button.current?.focus(), [])
  return (
    <p className="answer-folded">
      <span className="answer-note">This answer was put away.</span>
      <button ref={button} type="button" className="button" onClick={show}>
        Show it again
      </button>
    </p>
  )
}
