/** The reasons that are offered unless an app has others; their keys are stored. */
export type ThumbsDefaultReason =
  | 'incorrect'
  | 'incomplete'
  | 'instructions_ignored'
  | 'style'
  | 'unsafe'
  | 'correct'
  | 'helpful'
  | 'clear'
  | 'complete'

/** Every word of the follow-up. */
export interface ThumbsFollowUpLabels {
  /** Names the button that opens the follow-up. */
  more: string
  /** Asks after a bad vote; names the dialog. */
  whyDown: string
  /** Asks after a good vote; names the dialog. */
  whyUp: string
  /** Names the field of the comment. */
  comment: string
  /** Below the field: characters that are left. */
  left: (count: number) => string
  /** In its place: characters that are too many. */
  over: (count: number) => string
  send: string
  /** Said once it was sent. */
  thanks: string
  close: string
  /** The reasons by their keys, also those of an app. */
  reasons: Readonly<Record<string, string>>
}

const characters = (count: number) => `${count} ${count === 1 ? 'character' : 'characters'}`

const reasons: Record<ThumbsDefaultReason, string> = {
  incorrect: 'Not correct',
  incomplete: 'Incomplete',
  instructions_ignored: 'Did not follow instructions',
  style: 'Style or tone',
  unsafe: 'Harmful or unsafe',
  correct: 'Correct',
  helpful: 'Helpful',
  clear: 'Easy to follow',
  complete: 'Complete',
}

/** English. */
export const thumbsFollowUpLabels: ThumbsFollowUpLabels = {
  more: 'Add details',
  whyDown: 'What was wrong?',
  whyUp: 'What was good?',
  comment: 'Comment (optional)',
  left: (count) => `${characters(count)} left`,
  over: (count) => `${characters(count)} too many`,
  send: 'Send',
  thanks: 'Thank you',
  close: 'Close',
  reasons,
}
