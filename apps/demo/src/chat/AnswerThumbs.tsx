import { Thumbs } from '@feedback-signals/react'

/** The thumbs of an answer. That a vote waits is told once for the page, and not here for each answer. */
export function AnswerThumbs() {
  return (
    <Thumbs>
      <Thumbs.Up />
      <Thumbs.Down />
      <Thumbs.Status
        render={(props, { failed }) =>
          // Empty, not away: a screen reader tells what changes in a region that was there before.
          failed ? <span {...props} /> : <span {...props}>{[<span key="status" role="status" />]}</span>
        }
      />
    </Thumbs>
  )
}
