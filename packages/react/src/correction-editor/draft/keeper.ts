import type { Drafts } from './drafts.ts'

/** Keeps the draft of one answer. */
export interface DraftKeeper {
  read(): string | undefined
  /** Keeps a text in a moment: not with every key. */
  keep(text: string): void
  /** Keeps at once what is waiting, as the page may go. */
  flush(): void
  /** Forgets the draft, and what is waiting. */
  drop(): void
}

/** Milliseconds without a key until a draft is written. */
const PAUSE = 400

/** A keeper for the draft of one answer. */
export function createDraftKeeper(drafts: Drafts, inferenceId: string, pause = PAUSE): DraftKeeper {
  let waiting: { text: string; timer: ReturnType<typeof setTimeout> } | undefined

  const flush = () => {
    if (!waiting) return
    clearTimeout(waiting.timer)
    drafts.write(inferenceId, waiting.text)
    waiting = undefined
  }

  return {
    read: () => waiting?.text ?? drafts.read(inferenceId),
    keep(text) {
      clearTimeout(waiting?.timer)
      waiting = { text, timer: setTimeout(flush, pause) }
    },
    flush,
    drop() {
      clearTimeout(waiting?.timer)
      waiting = undefined
      drafts.remove(inferenceId)
    },
  }
}
