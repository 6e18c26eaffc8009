/** What the page shows of whether the person is there. */
interface Presence {
  /** Milliseconds, of a clock that does not go back. */
  now: number
  isVisible: boolean
  hasFocus: boolean
}

/** When a person counts as gone. */
export interface AttentionOptions {
  /**
   * Milliseconds without any sign, in a window with focus. A screenful of text takes about a minute to read, and
   * nothing moves meanwhile. The pointer is heard from half of it on. @default 60_000
   */
  idleMs?: number | undefined
  /** Milliseconds for which one sign in a window without focus counts, as beside an editor. @default 5_000 */
  glanceMs?: number | undefined
}

/** Whether the person is there, by what was seen last. */
export interface Attention {
  /** The person did something. */
  act(now: number): void
  /** To be asked now and then, as it learns from that when the focus comes and goes. */
  isThere(presence: Presence): boolean
  /** Whether the person would soon count as gone, or does already, so that a move of the pointer would tell something. */
  isInDoubt(presence: Presence): boolean
}

/** Pure: what the page shows comes in, and nothing is listened to. */
export function createAttention({ idleMs = 60_000, glanceMs = 5_000 }: AttentionOptions = {}): Attention {
  let actedAt = -Infinity
  let wasInFront = false
  return {
    act(now) {
      actedAt = now
    },
    isThere({ now, isVisible, hasFocus }) {
      const isInFront = isVisible && hasFocus
      // Somebody brought the page to the front.
      if (isInFront && !wasInFront) actedAt = now
      // What was done before the focus went shows nobody looking since.
      if (wasInFront && !isInFront) actedAt = -Infinity
      wasInFront = isInFront
      return isVisible && now - actedAt < (hasFocus ? idleMs : glanceMs)
    },
    isInDoubt: ({ now, isVisible, hasFocus }) => isVisible && (!hasFocus || now - actedAt >= idleMs / 2),
  }
}
