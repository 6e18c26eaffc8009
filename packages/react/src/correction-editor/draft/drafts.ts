/** Texts that were begun and not sent, by answer. Holds no token. */
export interface Drafts {
  read(inferenceId: string): string | undefined
  write(inferenceId: string, text: string): void
  remove(inferenceId: string): void
}

/** Where drafts are kept: `localStorage`, or what stands in for it. */
export type DraftStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

/** Drafts kept; the oldest goes first. */
const MOST = 20

/** Signs of all drafts together, of the 5 million that an origin has. A longer text is not kept at all. */
const MOST_SIGNS = 600_000

/** Tokens live for a day; after that a draft could not be sent. */
const LIFETIME = 24 * 3_600_000

type Draft = [inferenceId: string, at: number, text: string]

const isDraft = (entry: unknown): entry is Draft =>
  Array.isArray(entry) &&
  typeof entry[0] === 'string' &&
  typeof entry[1] === 'number' &&
  typeof entry[2] === 'string'

function read(storage: DraftStorage, key: string): unknown {
  try {
    return JSON.parse(storage.getItem(key) ?? '[]')
  } catch {
    // Not what we wrote.
    return []
  }
}

/** What may be kept of drafts, newest first. */
function bounded(drafts: Draft[], now: number): Draft[] {
  const kept: Draft[] = []
  let signs = 0
  for (const draft of drafts.slice(0, MOST)) {
    signs += draft[2].length
    if (signs > MOST_SIGNS) break
    if (now - draft[1] < LIFETIME) kept.push(draft)
  }
  return kept
}

/** Drafts of one storage, in one item, so that the client can forget them all at once. */
export function createDrafts(storage: DraftStorage, key: string, now: () => number = Date.now): Drafts {
  const all = (): Draft[] => {
    const found = read(storage, key)
    return Array.isArray(found) ? bounded(found.filter(isDraft), now()) : []
  }

  const put = (drafts: Draft[]) => {
    try {
      if (drafts.length) storage.setItem(key, JSON.stringify(drafts))
      else storage.removeItem(key)
    } catch {
      // Full or blocked by now: the text is still in the page.
    }
  }

  const others = (inferenceId: string) => all().filter(([id]) => id !== inferenceId)

  return {
    read: (inferenceId) => all().find(([id]) => id === inferenceId)?.[2],
    write: (inferenceId, text) => put(bounded([[inferenceId, now(), text], ...others(inferenceId)], now())),
    remove: (inferenceId) => put(others(inferenceId)),
  }
}
