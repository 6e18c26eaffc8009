/** Values that were set last. */
export interface Recent<Value> {
  get(key: string): Value | undefined
  set(key: string, value: Value): void
  delete(key: string): void
}

/** Keeps so many values, and forgets the one that was set the longest ago. */
export function createRecent<Value>(most: number): Recent<Value> {
  // A Map keeps the order in which its keys were set.
  const kept = new Map<string, Value>()
  const set = (key: string, value: Value) => {
    kept.delete(key)
    kept.set(key, value)
    const [oldest] = kept.size > most ? kept.keys() : []
    if (oldest !== undefined) kept.delete(oldest)
  }
  return {
    get: (key) => kept.get(key),
    set,
    delete: (key) => kept.delete(key),
  }
}
