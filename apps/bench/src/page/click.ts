import type { Contestant } from './contestant.ts'

/** Milliseconds since the click. */
export interface ClickTimes {
  request: number
  paint: number
}

const nextFrame = () => new Promise(requestAnimationFrame)

/** A message comes after the frame that was being drawn as it was sent. */
const afterPaint = () =>
  new Promise<number>((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      resolve(performance.now())
    }
    port2.postMessage(null)
  })

const shown = async (row: Element, selector: string) => {
  do await nextFrame()
  while (!row.querySelector(selector))
  return afterPaint()
}

/** The browser's own record of when it began to fetch. It is there once the answer is. */
const requested = (url: string) =>
  new Promise<number>((resolve) => {
    const observer = new PerformanceObserver((list) => {
      const [entry] = list.getEntriesByName(url)
      if (!entry) return
      observer.disconnect()
      resolve(entry.startTime)
    })
    observer.observe({ type: 'resource', buffered: true })
  })

/** Milliseconds; a click that did nothing by then has missed. */
const PATIENCE = 20_000

/** Waits for the next click, which must be on the row, and for its request and its paint. */
export function nextClick(row: Element, url: string, contestant: Contestant): Promise<ClickTimes> {
  return new Promise((resolve, reject) => {
    setTimeout(() => reject(new Error(`A click on ${contestant.click} had no effect.`)), PATIENCE)
    const onClick = async ({ timeStamp }: Event) => {
      const [paint, request] = await Promise.all([shown(row, contestant.shown), requested(url)])
      resolve({ request: request - timeStamp, paint: paint - timeStamp })
    }
    window.addEventListener('click', onClick, { capture: true, once: true })
  })
}
