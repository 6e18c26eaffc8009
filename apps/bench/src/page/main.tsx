import { contestant } from 'virtual:contestant'
import { type Bench, createBench } from './bench.tsx'
import './page.css'

declare global {
  interface Window {
    bench: Bench
  }
}

window.bench = createBench(contestant)
