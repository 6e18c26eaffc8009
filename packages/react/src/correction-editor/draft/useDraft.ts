'use client'
import { draftsKey } from '@feedback-signals/browser'
import { useEffect, useMemo, useRef } from 'react'
import { useFeedback } from '../../provider/useFeedback.ts'
import { createDrafts } from './drafts.ts'
import { createDraftKeeper, type DraftKeeper } from './keeper.ts'
import { pageStorage } from './pageStorage.ts'

interface DraftEvents {
  /** There is a draft of before. */
  onFound(text: string): void
  /** The app has forgotten everything of this user: `client.clear()`. */
  onCleared(): void
}

const none: DraftKeeper = { read: () => undefined, keep() {}, flush() {}, drop() {} }

/**
 * Keeps the draft for the answer in scope.
 *
 * @param off - whether the app holds the text itself.
 */
export function useDraft(open: boolean, off: boolean, events: DraftEvents): DraftKeeper {
  const { client, target } = useFeedback()
  const latest = useRef(events)
  useEffect(() => {
    latest.current = events
  })

  const keeper = useMemo(() => {
    if (off || !target || typeof window === 'undefined') return none
    return createDraftKeeper(createDrafts(pageStorage(), draftsKey(client.user)), target.inferenceId)
  }, [client, target, off])

  useEffect(() => {
    if (!open) return
    const found = keeper.read()
    if (found !== undefined) latest.current.onFound(found)
    window.addEventListener('pagehide', keeper.flush)
    document.addEventListener('visibilitychange', keeper.flush)
    return () => {
      window.removeEventListener('pagehide', keeper.flush)
      document.removeEventListener('visibilitychange', keeper.flush)
      keeper.flush()
    }
  }, [keeper, open])

  useEffect(() => {
    if (!target) return
    const slot = client.slot(target, 'correction')
    return slot.subscribe(() => {
      // Nothing but clear() brings a slot back to where it began while the editor of it is open.
      if (slot.get() !== slot.getIdle()) return
      keeper.drop()
      latest.current.onCleared()
    })
  }, [client, target, keeper])

  return keeper
}
