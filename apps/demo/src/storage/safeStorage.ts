import { memoryStorage } from './memoryStorage.ts'

/** The page's storage, or memory where the browser blocks it: reading the property throws there. */
export function safeStorage(): Storage {
  try {
    return window.localStorage
  } catch {
    return memoryStorage()
  }
}
