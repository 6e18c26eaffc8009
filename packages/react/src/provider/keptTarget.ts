'use client'
import { type FeedbackTarget, type TokenState, tokenState } from '@feedback-signals/browser'
import { onceAt } from './expiry.ts'
import type { FeedbackScope } from './FeedbackContext.ts'

/** The right to rate one answer, its token to be followed by `useSyncExternalStore`, and the scope last made of it. */
export interface KeptTarget {
  readonly target: FeedbackTarget | null
  readonly subscribe: (changed: () => void) => () => void
  readonly get: () => TokenState
  /** A server's clock is another, and hydration must find what the server wrote. */
  readonly getOfServer: () => TokenState
  scope: FeedbackScope | undefined
}

const active = (): TokenState => 'active'

const missing = (): TokenState => 'missing'

const nothing = () => {}

const none: KeptTarget = {
  target: null,
  subscribe: () => nothing,
  get: missing,
  getOfServer: missing,
  scope: undefined,
}

/** Keeps a target. Its end is told as it comes, that it comes soon with the next render. */
export function keep(target: FeedbackTarget | null | undefined): KeptTarget {
  if (!target) return { ...none }
  return {
    target,
    subscribe: (changed) => onceAt(target.expiresAt, changed),
    get: () => tokenState(target),
    getOfServer: active,
    scope: undefined,
  }
}

/** Whether it is the same right: a chat renders anew with every token, often with a target parsed anew. */
export const isSame = ({ target }: KeptTarget, other: FeedbackTarget | null | undefined): boolean =>
  target?.url === other?.url && target?.token === other?.token
