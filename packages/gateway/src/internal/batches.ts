/** How work is joined into batches. */
export interface BatchOptions {
  /** Most items of a batch. */
  most: number
  /** Most batches at work at the same time. Another one begins where half of one waits: two small ones cost more than one. */
  atOnce: number
  /** Whether an error may be the fault of one item, so that the others are worth another try without it. */
  mayBeOfOne: (error: unknown) => boolean
}

interface Waiting<Item, Result> {
  item: Item
  resolve: (result: Result) => void
  reject: (error: unknown) => void
}

/**
 * Joins calls into batches: whatever comes in while others are at work makes up the next one. Who
 * comes alone waits for nobody, so there is no time to choose. `work` gives a result for each item, in their order, and
 * does all of them or none.
 */
export function inBatches<Item, Result>(
  work: (items: readonly Item[]) => Promise<readonly Result[]>,
  { most, atOnce, mayBeOfOne }: BatchOptions,
): (item: Item) => Promise<Result> {
  const queue: Waiting<Item, Result>[] = []
  let running = 0
  let scheduled = false

  async function settle(batch: Waiting<Item, Result>[]): Promise<void> {
    try {
      const results = await work(batch.map(({ item }) => item))
      for (const [at, { resolve, reject }] of batch.entries()) {
        const result = results[at]
        if (at < results.length) resolve(result as Result)
        else reject(new Error('A batch gave fewer results than it had items.'))
      }
    } catch (error) {
      if (batch.length === 1 || !mayBeOfOne(error)) {
        for (const { reject } of batch) reject(error)
        return
      }
      // By halves, so that one bad item of a hundred costs seven more tries and not a hundred.
      const half = Math.ceil(batch.length / 2)
      await settle(batch.slice(0, half))
      await settle(batch.slice(half))
    }
  }

  function begin() {
    scheduled = false
    while (queue.length > 0 && running < atOnce && (running === 0 || queue.length >= most / 2)) {
      running += 1
      void settle(queue.splice(0, most)).then(() => {
        running -= 1
        begin()
      })
    }
  }

  return (item) =>
    new Promise((resolve, reject) => {
      queue.push({ item, resolve, reject })
      if (scheduled) return
      scheduled = true
      // After all that this turn of the event loop brought, which is then one batch.
      setImmediate(begin)
    })
}
