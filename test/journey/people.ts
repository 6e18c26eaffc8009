import { createClient, type FeedbackTarget, thumbsDown, thumbsUp, withdrawal } from '@feedback-signals/core'
import { type FeedbackSignalInput, raterWeights } from '@feedback-signals/protocol'

/** An answer that people read. */
export interface ReadAnswer {
  target: FeedbackTarget
  /** Whether the model knew one. */
  known: boolean
}

const seen = (signal_name: string, score: number, weight: number): FeedbackSignalInput => ({
  signal_name,
  signal_type: 'implicit',
  score,
  weight,
})

/** What the person who read the answer of a number says and does, in this order. */
function signalsOn(at: number, known: boolean): FeedbackSignalInput[] {
  const weight = raterWeights.user
  const up = thumbsUp({ weight })
  const down = thumbsDown({ weight, comment: `No answer, ${at}` })
  const [vote, other] = known === at % 7 > 0 ? [up, down] : [down, up]
  return [
    ...(at % 3 === 2 ? [] : [vote]),
    ...(at % 9 === 0 ? [other] : []),
    ...(at % 13 === 0 ? [withdrawal('thumbs_up')] : []),
    ...(at % 4 === 0 ? [seen('copied_to_clipboard', 0.5, 0.4)] : []),
    ...(at % 5 === 0 ? [seen('dwell_time', ((at % 11) - 5) / 10, 0.3)] : []),
    ...(at % 6 === 0 && !known ? [seen('regenerated', -0.4, 0.5)] : []),
  ]
}

/** Has people say and do something of answers, through the kit; many of them at once. */
export async function rateAsPeople(answers: readonly ReadAnswer[]): Promise<void> {
  const client = createClient()
  await Promise.all(
    answers.map(async ({ target, known }, at) => {
      // One after the other, as a person would: a vote that is changed before it was sent is one vote.
      for (const signal of signalsOn(at, known)) await client.submit(target, signal).delivered
    }),
  )
  client.destroy()
}
