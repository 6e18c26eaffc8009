/** What a signal is worth. */
export interface Strength {
  /** -1 to 1. */
  score: number
  /** 0 to 1. */
  weight: number
}
