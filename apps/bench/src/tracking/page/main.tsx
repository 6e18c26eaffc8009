import { contestant } from 'virtual:tracking'
import { createTrackingBench, type TrackingBench } from './bench.tsx'
import '../../page/page.css'

declare global {
  interface Window {
    trackingBench: TrackingBench
  }
}

window.trackingBench = createTrackingBench(contestant)
