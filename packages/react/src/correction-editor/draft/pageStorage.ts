import type { DraftStorage } from './drafts.ts'

/** A storage that lasts as long as the page. */
export function createHeldStorage(): DraftStorage {
  const held = new Map<string, string>()
  return {
    getItem: (key) => held.get(key) ?? null,
    setItem: (key, value) => void held.set(key, value),
    removeItem: (key) => void held.delete(key),
  }
}

const held = /* @__PURE__ */ createHeldStorage()

/** The page's `localStorage`, or memory where that is blocked. */
export function pageStorage(): DraftStorage {
  try {
    // Reading the property throws where the browser blocks storage.
    return window.localStorage
  } catch {
    return held
  }
}
