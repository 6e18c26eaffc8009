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

/** What is told of a key in its counts. */
type NamedKey = Pick<Principal, 'project' | 'id'> & { key: Pick<Principal['key'], 'name'> }

// A key that was made by hand may get another name, and one with its old name is another key.
const nameOf = ({ project, id, key }: NamedKey) => (id === null ? [project, key.name] : [id])

/** Whom the completions of a user are counted for. */
export const userSubject = (key: NamedKey, userId: string): string => digest([...nameOf(key), 'user', userId])

/**
 * The counters that a completion of this principal adds to, in an order that is the same for everybody, so that no two
 * wait for each other. A rule on users says nothing of a key without any.
 */
export function countersOf(principal: Principal, now: number): Counter[] {
  const { key, userId } = principal
  const scopes = userId === null ? (['key'] as const) : (['key', 'user'] as const)
  return scopes.flatMap((scope) => {
    const subject =
      scope === 'user' && userId !== null
        ? userSubject(principal, userId)
        : digest([...nameOf(principal), 'key', null])
    return windows.flatMap((window) => {
      const rules = (key.rate_limits ?? []).filter((rule) => rule.scope === scope && rule.per === window)
      return rules.length === 0 ? [] : [{ subject, window, limit: tightest(rules), ...windowOf(window, now) }]
    })
  })
}
