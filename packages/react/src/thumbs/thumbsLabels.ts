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
  streaming: 'Cannot be rated yet',
  missing: 'Cannot be rated',
  expired: 'Cannot be rated any more',
  queued: 'Not sent yet',
  failed: 'Not saved',
  retry: 'Retry',
}
