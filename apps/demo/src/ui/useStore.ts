import { useSyncExternalStore } from 'react'
import type { Store } from './store.ts'

/** The value of a store, or what `select` picks of it. Renders again only where the picked value is another one. */
export function useStore<T>(store: Pick<Store<T>, 'get' | 'subscribe'>): T
export function useStore<T, Picked>(
  store: Pick<Store<T>, 'get' | 'subscribe'>,
  select: (value: T) => Picked,
): Picked
export function useStore<T>(
  store: Pick<Store<T>, 'get' | 'subscribe'>,
  select: (value: T) => unknown = (value) => value,
) {
  return useSyncExternalStore(store.subscribe, () => select(store.get()))
}
