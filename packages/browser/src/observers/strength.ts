/** What a signal is worth. */
export interface Strength {
  /** -1 to 1. */
  score: number
  /** 0 to 1. */
  weight: number
}

/** To thousandths: what was measured is not surer than that, and reads worse in a log. */
export const rounded = (value: number): number => Math.round(value * 1000) / 1000
