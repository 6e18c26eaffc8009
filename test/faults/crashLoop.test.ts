import { type ClientOptions, createClient, createMemoryStore, type OutboxStore } from '@feedback-signals/core'
import { describe, expect } from 'vitest'
import { type Breakage, breakAt } from './harness/breakAt.ts'
import { it } from './harness/it.ts'
import { openScene, type Scene } from './harness/scene.ts'
import { tidingsOf } from './page/tidings.ts'

/** A disk that outlives the client, in the manner of the durable store. */
const createDisk = (): OutboxStore => {
  const store = createMemoryStore()
  return { ...store, put: async (entry) => !(await store.put(entry)) }
}

const fast: ClientOptions = {
  random: () => 0.02,
  clock: {
    now: () => Date.now(),
    after(ms, run) {
      const timer = setTimeout(run, ms / 50)
      return () => clearTimeout(timer)
    },
  },
}

const open = (scene: Scene, options: ClientOptions) => {
  const client = createClient({ ...fast, ...options })
  client.onEvent((event) => scene.ledger.hear(tidingsOf(event)))
  return client
}

/** A visit with a bit of everything: plain signals, a vote, and the vote changed once it was delivered. */
const visit = async (scene: Scene, options: ClientOptions) => {
  const client = open(scene, options)
  for (const signal of scene.signals(2)) client.submit(scene.target, signal)
  await client.submit(scene.target, scene.vote(true)).delivered
  await client.submit(scene.target, scene.vote(false)).delivered
  await client.flush()
  client.destroy()
}

/** The next visit delivers what is left. */
const revisit = async (scene: Scene, store: OutboxStore) => {
  const client = open(scene, { store: async () => store })
  await expect
    .poll(async () => {
      await client.flush()
      return client.pending()
    })
    .toEqual([])
  await scene.settles()
  client.destroy()
}

describe('an operation of store or network', () => {
  it.for<[string, Breakage]>([
    ['that fails', 'fails'],
    ['that works, and then seems to have failed', 'worksAndFails'],
    ['that never returns', 'hangs'],
    ['at which the process ends, before', 'endsBefore'],
    ['at which the process ends, after', 'endsAfter'],
  ])('%s: the first, the second, … until none is left', async ([, breakage], { gateway, proxy, pageUrl }) => {
    let n = 0
    let isClean = false
    while (!isClean) {
      n += 1
      const scene = await openScene(gateway, proxy, pageUrl)
      const disk = createDisk()
      const broken = breakAt(n, breakage, disk)
      await Promise.race([visit(scene, broken.parts), broken.ended])
      isClean = !broken.wasReached()
      await revisit(scene, disk)
    }
    // Fewer, and the loop would not have met the operations it is about.
    expect(n).toBeGreaterThan(10)
  })
})
