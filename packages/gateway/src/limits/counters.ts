import { createHash } from 'node:crypto'
import type { Principal } from '../auth/identify.ts'
import { type RateLimit, type Window, windows } from '../config/rateLimit.ts'
import { type Span, windowOf } from './windowOf.ts'

/** What is counted for one rule: the completions of somebody in a window of the clock. */
export interface Counter extends Span {
  /** Who, as a digest: a user's name may be longer than an index takes. */
  subject: string
  window: Window
  limit: number
}

const digest = (parts: unknown[]) => createHash('sha256').update(JSON.stringify(parts)).digest('hex')

// Of two rules on the same count, the tighter one is the one that holds.
const tightest = (rules: readonly RateLimit[]) => Math.min(...rules.map(({ requests }) => requests))

/**
 * The counters that a completion of this principal adds to, in an order that is the same for everybody, so that no two
 * wait for each other. A rule on users says nothing of a key without any.
 */
export function countersOf({ project, key, userId }: Principal, now: number): Counter[] {
  const scopes = userId === null ? (['key'] as const) : (['key', 'user'] as const)
  return scopes.flatMap((scope) => {
    const subject = digest([project, key.name, scope, scope === 'user' ? userId : null])
    return windows.flatMap((window) => {
      const rules = (key.rate_limits ?? []).filter((rule) => rule.scope === scope && rule.per === window)
      return rules.length === 0 ? [] : [{ subject, window, limit: tightest(rules), ...windowOf(window, now) }]
    })
  })
}
