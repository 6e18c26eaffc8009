import type { SignalName } from '@feedback-signals/protocol'

/** What a person or their behaviour says with each signal. A name that the kit learns needs a line here. */
export const meanings: Record<SignalName, string> = {
  thumbs_up: 'This answer is good.',
  thumbs_down: 'This answer is bad.',
  star_rating: 'This good, on a scale: the stars are the score.',
  correction:
    'It should have said this: the correction itself is the improvement, and how much changed the score.',
  quality_assessment: 'Judged by criteria: their weighted mean is the score.',
  comparison: 'This answer is better, or worse, than the other.',
  selection_feedback: 'This passage is wrong: no judgement of the rest.',
  copied_to_clipboard: 'Worth taking along: the more of it was copied, the more.',
  dwell_time: 'Read for as long as such an answer takes, or left early.',
  regenerated: 'Asked again: the first answer did not do.',
  modified: 'The question was put in other words and sent again.',
  stopped: 'Enough of it, or the wrong way: the sooner, the worse.',
  saved: 'Worth keeping.',
  shared: 'Good enough to show to somebody else.',
  exported: 'Of use elsewhere.',
  link_clicked: 'Worth following up, or in want of a check.',
  code_run: 'Worth trying: whether it worked is not told.',
  followed_up: 'Of interest: the next question came at once.',
  dismissed: 'Put away.',
  ignored: 'Seen, and nothing came of it.',
}
