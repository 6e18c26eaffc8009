import { createStore, type Store } from '../ui/store.ts'

/** What the inspector is looking at, and whether it is open. */
export interface Inspection {
  /** Id of the inference whose token is shown; `null` for the newest. */
  selected: Store<string | null>
  /** `null` until the person opens or closes it: then it depends on the room there is. */
  open: Store<boolean | null>
  /** Whether the kit draws over the answers what it measures. */
  overlay: Store<boolean>
}

export function createInspection(): Inspection {
  return {
    selected: createStore<string | null>(null),
    open: createStore<boolean | null>(null),
    overlay: createStore(false),
  }
}
