/** Every word of the widget. */
export interface ThumbsLabels {
  /** Names the group. */
  group: string
  /** Names the button for a good answer; the same whether pressed or not. */
  up: string
  /** Names the button for a bad answer; the same whether pressed or not. */
  down: string
  /** Why it is disabled while the answer is being written. */
  streaming: string
  /** Why it is disabled without a target. */
  missing: string
  /** Why it is disabled with an expired token. */
  expired: string
  /** The gateway has not taken the vote yet; it is kept and sent again. */
  queued: string
  /** The gateway refused the vote. */
  failed: string
  /** The button that sends again. */
  retry: string
}

/** English. */
export const thumbsLabels: ThumbsLabels = {
  group: 'Rate this answer',
  up: 'Good answer',
  down: 'Bad answer',
  streaming: 'You can rate this answer once it is complete',
  missing: 'This answer cannot be rated',
  expired: 'The time to rate this answer is over',
  queued: 'Not sent yet',
  failed: 'Not saved',
  retry: 'Retry',
}
