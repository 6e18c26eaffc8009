import {
  credit,
  type DwellAccount,
  type DwellEntry,
  type DwellState,
  GLANCE_MS,
  newAccount,
  UNREAD,
  type View,
} from './dwellAccount.ts'

/** Share of an answer, or of what it scrolls in, from which on the answer counts as looked at. */
const ENOUGH = 0.5

/** Called with milliseconds for which somebody was there, and the answers looked at meanwhile. */
export type DwellWatch = (ms: number, inferenceIds: readonly string[]) => void

const sizeOf = ({ from, to }: View) => to - from

const isLookedAt = (view: View) => sizeOf(view) >= ENOUGH * Math.min(view.height, view.viewport)

/**
 * Who has read how much, by inference, so that the rows of a virtualised list may come and go. Pure: time and views
 * come in, readings go out.
 */
export function createDwellLedger({ leaveMs = 10_000 }: { leaveMs?: number | undefined } = {}) {
  const accounts = new Map<string, DwellAccount>()
  /** Those that have been read since they were last told of. */
  const open = new Set<DwellAccount>()
  const streaming = new Set<DwellAccount>()
  const watchers = new Set<DwellWatch>()

  /** Made by whoever comes first: what shows the state may be there before the answer is observed. */
  const accountOf = (id: string) => {
    const account = accounts.get(id) ?? newAccount()
    accounts.set(id, account)
    return account
  }

  const forgetIfUnused = (id: string, { state, elements, listeners, isStreaming }: DwellAccount) => {
    if (!state.dwellMs && !elements && !listeners.length && !isStreaming) accounts.delete(id)
  }

  const noteStreaming = (account: DwellAccount) => {
    if (account.isStreaming && account.elements) streaming.add(account)
    else streaming.delete(account)
  }

  const tell = (account: DwellAccount) => {
    account.isDue = account.isStreaming
    if (account.isStreaming) return
    open.delete(account)
    const { state, entry, expectedMs } = account
    if (state.dwellMs - account.toldMs < GLANCE_MS) return
    account.toldMs = state.dwellMs
    entry.onRead({ ...state, expectedMs })
  }

  const read = (views: readonly View[], ms: number) => {
    const all = views.reduce((sum, view) => sum + sizeOf(view), 0)
    for (const view of views) {
      const account = accounts.get(view.id)
      if (!account) continue
      credit(account, view, ms, (ms * sizeOf(view)) / all)
      open.add(account)
      for (const { call } of account.listeners) call()
    }
  }

  const tellWatchers = (views: readonly View[], ms: number) => {
    if (!watchers.size) return
    const ids = views.map(({ id }) => id)
    for (const watch of watchers) watch(ms, ids)
  }

  return {
    /** An element shows this answer. */
    enter(id: string, entry: DwellEntry) {
      const account = accountOf(id)
      account.elements += 1
      account.entry = entry
      account.isStreaming = entry.isStreaming ?? account.isStreaming
      noteStreaming(account)
    },
    /** An element shows it no more. */
    leave(id: string) {
      const account = accountOf(id)
      account.elements -= 1
      noteStreaming(account)
      if (account.elements) return
      if (open.has(account)) tell(account)
      forgetIfUnused(id, account)
    },
    /** While an answer is being written it is not judged; what came due meanwhile is told after. */
    setStreaming(id: string, isStreaming: boolean) {
      const account = accountOf(id)
      account.isStreaming = isStreaming
      noteStreaming(account)
      if (account.isDue) tell(account)
      forgetIfUnused(id, account)
    },
    /** Whether there is an account of it: it was entered, or somebody listens. */
    knows: (id: string) => accounts.has(id),
    isStreaming: (id: string) => accounts.get(id)?.isStreaming ?? false,
    isAnyStreaming: () => streaming.size > 0,
    /** `ms` have passed in front of these views, with somebody there or not. */
    pass(ms: number, views: readonly View[], isThere: boolean) {
      for (const account of open) account.awayMs += ms
      if (isThere && ms > 0) {
        const lookedAt = views.filter(isLookedAt)
        read(lookedAt, ms)
        tellWatchers(lookedAt, ms)
      }
      for (const account of [...open]) if (account.awayMs >= leaveMs) tell(account)
    },
    /** Reading ends now, of all answers. */
    end() {
      for (const account of [...open]) tell(account)
    },
    get: (id: string): DwellState => accounts.get(id)?.state ?? UNREAD,
    subscribe(id: string, call: () => void): () => void {
      const account = accountOf(id)
      const listener = { call }
      account.listeners = account.listeners.concat(listener)
      return () => {
        account.listeners = account.listeners.filter((other) => other !== listener)
        forgetIfUnused(id, account)
      }
    },
    watch(watch: DwellWatch): () => void {
      // Wrapped, so that the same function added twice is two.
      const watcher: DwellWatch = (ms, inferenceIds) => watch(ms, inferenceIds)
      watchers.add(watcher)
      return () => void watchers.delete(watcher)
    },
  }
}
