import { describe, expect } from 'vitest'
import { hang, hangAfterWrite } from './harness/faults.ts'
import { it } from './harness/it.ts'

describe('a renderer that crashes', () => {
  it('before the fetch', async ({ open, scene }) => {
    const tab = await open({ stall: 'before' })
    await tab.submit(scene.target, scene.signals(3))
    await scene.hears(({ saved }) => saved === true, 3)
    await scene.hears(({ status }) => status === 'sending', 3)
    await tab.crash()
    expect(scene.posts()).toEqual([])
    await scene.settles(await open())
    expect(scene.ledger.promised().size).toBe(3)
  })

  it.for([
    ['in flight', hang],
    ['in flight, after the write', hangAfterWrite],
  ] as const)('%s', async ([, fault], { open, scene, proxy }) => {
    proxy.script(fault, fault, fault)
    const tab = await open()
    await tab.submit(scene.target, scene.signals(3))
    await scene.hears(({ saved }) => saved === true, 3)
    await expect.poll(() => scene.posts().length).toBe(3)
    await tab.crash()
    proxy.heal()
    await scene.settles(await open())
    expect(scene.ledger.promised().size).toBe(3)
  })

  it('between the answer and the deletion', async ({ gateway, open, scene }) => {
    const tab = await open({ stall: 'after' })
    await tab.submit(scene.target, scene.signals(3))
    await scene.hears(({ saved }) => saved === true, 3)
    const rows = async () => (await gateway.stored(scene.target.inferenceId)).length
    await expect.poll(rows).toBe(3)
    await tab.crash()
    await scene.settles(await open())
    expect(scene.posts()).toHaveLength(6)
  })
})
