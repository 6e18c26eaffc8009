/** Code that is loaded on first need, once for the page. */
export interface Loader<Code> {
  /** The code, where it is there already. */
  get(): Code | undefined
  /** Loads it, also ahead of its need; `undefined` where it cannot be had, such as offline. The next call tries again. */
  load(): Promise<Code | undefined>
}

/**
 * Loads code on need. Unlike `React.lazy` it suspends nothing, so the page stays as it is meanwhile, and a failed load
 * throws nowhere and is no last word.
 *
 * @example
 * const panel = createLoader(async () => (await import('./Panel.tsx')).Panel)
 * <button onPointerEnter={panel.load}>…</button>
 */
export function createLoader<Code>(load: () => Promise<Code>): Loader<Code> {
  let loaded: Code | undefined
  let loading: Promise<Code | undefined> | undefined
  return {
    get: () => loaded,
    load() {
      loading ??= load().then(
        (code) => {
          loaded = code
          return code
        },
        () => {
          loading = undefined
          return undefined
        },
      )
      return loading
    },
  }
}
