import type { DwellTrackingEngine } from './dwellTracking.ts'
import { readingOf } from './sharedReading.ts'
import { forgetTold } from './submitWatched.ts'
import type { StartTracking } from './trackingEngine.ts'

/** Observes how answers are read. */
export const trackReading: StartTracking<DwellTrackingEngine> = (client, page, settings) => {
  const { dwell, observe, forget, streamed, stop } = readingOf(client, page, settings)
  return {
    observe: (watched) => observe(watched, 'dwell'),
    forget: (watched) => forget(watched, 'dwell'),
    streamed,
    get: dwell.get,
    subscribe: dwell.subscribe,
    stop() {
      stop()
      forgetTold(client)
    },
  }
}
