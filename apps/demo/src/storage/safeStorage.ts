const unavailable = (): Storage => {
  const items = new Map<string, string>()
  return {
    get length() {
      return items.size
    },
    clear: () => items.clear(),
    getItem: (key) => items.get(key) ?? null,
    key: (index) => [...items.keys()][index] ?? null,
    removeItem: (key) => void items.delete(key),
    setItem: (key, value) => void items.set(key, value),
  }
}

/** The page's storage, or memory where the browser blocks it: reading the property throws there. */
export function safeStorage(): Storage {
  try {
    return window.localStorage
  } catch {
    return unavailable()
  }
}
