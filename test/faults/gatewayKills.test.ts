import { describe, expect } from 'vitest'
import type { Fault } from './harness/exchange.ts'
import { loseAnswer, slow } from './harness/faults.ts'
import { it } from './harness/it.ts'

describe('a gateway', () => {
  it('killed with kill -9 between commit and answer', async ({ gateway, open, scene, proxy }) => {
    const killAfterWrite: Fault = async (exchange) => {
      await exchange.forward()
      await gateway.kill()
      exchange.answer.destroy()
    }
    proxy.script(killAfterWrite)
    const tab = await open()
    await tab.submit(scene.target, scene.signals(5))
    await scene.hears(({ code }) => code === 'network', 5)
    await gateway.start()
    await scene.settles(tab)
    expect(scene.ledger.promised().size).toBe(5)
  })

  it('killed with kill -9 at any moment', async ({ gateway, open, scene, proxy }) => {
    proxy.always(slow(5))
    const tab = await open()
    await tab.submit(scene.target, scene.signals(40))
    await scene.hears(({ status }) => status === 'delivered', 10)
    await gateway.kill()
    await gateway.start()
    await scene.settles(tab)
    expect(scene.ledger.promised().size).toBe(40)
  })

  it('restarted on the same data knows what it stored', async ({ gateway, open, scene, proxy }) => {
    proxy.always(loseAnswer)
    const tab = await open({ jitter: 0.9 })
    await tab.submit(scene.target, scene.signals(3))
    await expect.poll(() => scene.posts().length).toBeGreaterThanOrEqual(3)
    await gateway.stop()
    await gateway.start()
    proxy.heal()
    await tab.flush()
    await scene.settles(tab)
    expect(scene.posts().length).toBeGreaterThanOrEqual(6)
  })
})
