import { systemClock } from './platform.ts'
import type { FeedbackTarget } from './target.ts'

/** Whether an answer can be rated: no target, a good one, one about to expire, one too old. */
export type TokenState = 'missing' | 'active' | 'expiring' | 'expired'

/** Milliseconds before its end from which a token is `expiring`: time enough to finish a correction. */
export const EXPIRING_MS = 15 * 60_000

/**
 * The state of a target's token.
 *
 * @param now - milliseconds since the epoch.
 */
export function tokenState(
  target: Pick<FeedbackTarget, 'expiresAt'> | null | undefined,
  now: number = systemClock.now(),
): TokenState {
  if (!target) return 'missing'
  if (now >= target.expiresAt) return 'expired'
  return now >= target.expiresAt - EXPIRING_MS ? 'expiring' : 'active'
}
