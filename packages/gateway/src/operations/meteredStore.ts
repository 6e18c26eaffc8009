import type { Store } from '../store/types.ts'
import type { Metrics } from './metrics.ts'

/** A store that counts the completions whose logs it opens and ends. */
export const meteredStore = (store: Store, metrics: Metrics): Store => ({
  ...store,
  async insertLog(log) {
    await store.insertLog(log)
    metrics.completionStarted(log.dialect)
  },
  async finishLog(id, end) {
    await store.finishLog(id, end)
    metrics.completionEnded(end.status)
  },
})
