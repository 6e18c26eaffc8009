import type { CDPSession } from 'playwright'

/** Bytes in use after garbage collection, of JavaScript and of DOM (V8 and Oilpan). */
export async function usedBytes(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage')
  const { usedSize, embedderHeapUsedSize } = await session.send('Runtime.getHeapUsage')
  return usedSize + embedderHeapUsedSize
}

/** How often the browser has done layout. */
export async function layoutsOf(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics')
  return metrics.find(({ name }) => name === 'LayoutCount')?.value ?? Number.NaN
}

/** How many listeners there are, asked of the browser. */
export async function listenersOf(session: CDPSession, target: 'document' | 'window'): Promise<number> {
  const { result } = await session.send('Runtime.evaluate', { expression: target })
  const { listeners } = await session.send('DOMDebugger.getEventListeners', {
    objectId: `${result.objectId}`,
  })
  return listeners.length
}
