/** What every widget has to say about the way of a signal. */
export interface DeliveryLabels {
  /** Why it is disabled while the answer is being written. */
  streaming: string
  /** Why it is disabled without a target. */
  missing: string
  /** Why it is disabled with an expired token. */
  expired: string
  /**
   * The gateway has not taken it yet; it is kept and sent again. Empty, nothing is told of it nor a retry offered: for an
   * app that does so once for the whole page.
   */
  queued: string
  /** The gateway refused it. */
  failed: string
  /** The button that sends again. */
  retry: string
}

/** English. */
export const deliveryLabels: DeliveryLabels = {
  streaming: 'Cannot be rated yet',
  missing: 'Cannot be rated',
  expired: 'Cannot be rated any more',
  queued: 'Not sent yet',
  failed: 'Not saved',
  retry: 'Retry',
}
