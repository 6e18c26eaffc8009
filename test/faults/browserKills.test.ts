import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect } from 'vitest'
import { slow } from './harness/faults.ts'
import { it } from './harness/it.ts'
import { launchKillable, newProfile, removeProfile } from './harness/killable.ts'
import type { Scene } from './harness/scene.ts'

const SIGNALS = 20

const posted = (count: number) => async (scene: Scene) => {
  await expect.poll(() => scene.posts().length, { interval: 1 }).toBeGreaterThanOrEqual(count)
}

const saved = (count: number) => (scene: Scene) => scene.hears((tidings) => tidings.saved === true, count)

const delivered = (count: number) => (scene: Scene) =>
  scene.hears(({ status }) => status === 'delivered', count)

const wait = (ms: number) => () => sleep(ms)

describe('a browser killed with kill -9', () => {
  it.for([
    ['as the signals are submitted', wait(0)],
    ['10 ms after', wait(10)],
    ['40 ms after', wait(40)],
    ['at the first that is saved', saved(1)],
    ['at the tenth that is saved', saved(10)],
    ['at the last that is saved', saved(SIGNALS)],
    ['at the first request', posted(1)],
    ['at the eighth request', posted(8)],
    ['at the first that is delivered', delivered(1)],
    ['at the fifteenth that is delivered', delivered(15)],
  ] as const)('%s', async ([, moment], { folder, scene, proxy }) => {
    proxy.always(slow(10))
    const profile = newProfile(folder)
    const first = await launchKillable(profile)
    await scene.listenTo(first.context)
    const tab = await scene.open(first.context)
    const submitted = tab.submit(scene.target, scene.signals(SIGNALS)).catch(() => {})
    await moment(scene)
    await first.kill()
    await submitted
    const next = await launchKillable(profile)
    await scene.listenTo(next.context)
    await scene.settles(await scene.open(next.context))
    await next.kill()
    removeProfile(profile)
  })
})
