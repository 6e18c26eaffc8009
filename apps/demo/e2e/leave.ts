import type { Page } from 'playwright'

/** A signal as far as the kit's table cares. */
interface LeftSignal {
  readonly signal_name: string
  readonly metadata?: object
}

/** Why a signal was given up. */
interface Reason {
  code: string
  message: string
  status: number
}

/**
 * Leaves signals on the newest answer in the kit's table, as an earlier page would that ended before it sent them,
 * or gave them up with a reason. Then opens the page anew, which finds them.
 */
export async function leave(
  page: Page,
  signals: readonly LeftSignal[],
  reasonOf?: (index: number) => Reason,
): Promise<void> {
  const left = signals.map((signal, index) => {
    const id = crypto.randomUUID()
    const reason = reasonOf?.(index)
    return {
      id,
      slot: id,
      signal: { ...signal, metadata: { ...signal.metadata, signal_id: id } },
      attempts: 0,
      retryAt: 0,
      owner: reason ? '' : 'a page that is gone',
      ...(reason && { reason }),
    }
  })
  await page.evaluate(async (rows) => {
    const messages: { target?: string }[] = JSON.parse(
      localStorage.getItem('feedback-signals-demo:conversation') ?? '[]',
    )
    const target: unknown = JSON.parse(messages.at(-1)?.target ?? 'null')
    await new Promise<void>((resolve, reject) => {
      const request = indexedDB.open('feedback-signals')
      request.onupgradeneeded = () => request.result.createObjectStore('outbox', { keyPath: 'id' })
      request.onerror = () => reject(request.error)
      request.onsuccess = () => {
        const writing = request.result.transaction('outbox', 'readwrite')
        for (const row of rows) writing.objectStore('outbox').put({ ...row, target })
        writing.oncomplete = () => {
          request.result.close()
          resolve()
        }
      }
    })
  }, left)
  await page.reload()
  await page.locator('[data-action="regenerate"]').waitFor({ state: 'attached' })
}
