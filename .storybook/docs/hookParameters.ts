import type { Strength } from '@feedback-signals/browser'
import type { SignalName } from '@feedback-signals/protocol'

/** How score and weight of a signal follow from a share. */
export interface StrengthCurve {
  /** What it is a share of, such as "Share of the answer that was read". */
  title: string
  /** The function that the kit itself uses. */
  of(share: number): Strength
  /** What share 0 and share 1 are called. @default 0 % and 100 % */
  ends?: readonly [string, string]
}

/** `parameters.hook` of the stories of a hook: what its page tells beside options and states. */
export interface HookParameters {
  /** A component that uses it, as source. */
  example: string
  /** Names of the signals that it submits; none where the app names them. */
  signals?: readonly SignalName[]
  /** When to use it, a line a case, names of code in backticks. */
  when: readonly string[]
  /** When not to. */
  whenNot?: readonly string[]
  curves?: readonly StrengthCurve[]
}
