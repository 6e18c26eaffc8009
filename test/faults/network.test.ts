import { createServer, type IncomingMessage } from 'node:http'
import { describe, expect } from 'vitest'
import { listen, stopListening } from '../support/listen.ts'
import {
  corsRefused,
  cut,
  emptyAnswer,
  hang,
  loseAnswer,
  lyingPage,
  redirectTo,
  resetMidBody,
  respond,
  slow,
} from './harness/faults.ts'
import { it } from './harness/it.ts'

describe('the network', () => {
  it('offline, then online', async ({ context, open, scene }) => {
    const tab = await open()
    await context.setOffline(true)
    const ids = await tab.submit(scene.target, scene.signals(5))
    await scene.hears(({ saved }) => saved === true, 5)
    expect(await tab.pending()).toHaveLength(5)
    await context.setOffline(false)
    await scene.settles(tab)
    expect(
      scene
        .posts()
        .map(({ id }) => id)
        .sort(),
    ).toEqual(ids.sort())
  })

  it('500 three times, then 201', async ({ open, scene, proxy }) => {
    proxy.script(respond(500), respond(502), respond(503))
    const tab = await open()
    await tab.submit(scene.target, scene.signals(1))
    await scene.settles(tab)
    expect(scene.posts()).toHaveLength(4)
  })

  it('429 with Retry-After in seconds', async ({ open, scene, proxy }) => {
    proxy.script(respond(429, { 'Retry-After': '1' }))
    const tab = await open({ jitter: 0 })
    await tab.submit(scene.target, scene.signals(1))
    await scene.settles(tab)
    const waits = scene.ledger.heard.map(({ wait = 0 }) => wait)
    expect(Math.max(...waits)).toBeGreaterThan(900)
    expect(scene.posts()).toHaveLength(2)
  })

  it('429 with Retry-After as a date', async ({ open, scene, proxy }) => {
    proxy.script(respond(429, { 'Retry-After': new Date(Date.now() + 2500).toUTCString() }))
    const tab = await open({ jitter: 0 })
    await tab.submit(scene.target, scene.signals(1))
    await scene.settles(tab)
    const waits = scene.ledger.heard.map(({ wait = 0 }) => wait)
    expect(Math.max(...waits)).toBeGreaterThan(0)
    expect(scene.posts()).toHaveLength(2)
  })

  it('a hung request blocks nothing, and is made again', async ({ open, scene, proxy }) => {
    proxy.script(hang)
    const tab = await open({ impatient: true })
    await tab.submit(scene.target, scene.signals(6))
    await scene.settles(tab)
    expect(scene.posts()).toHaveLength(7)
  })

  it('slow', async ({ open, scene, proxy }) => {
    proxy.always(slow(150))
    const tab = await open()
    await tab.submit(scene.target, scene.signals(10))
    await scene.settles(tab)
    expect(scene.posts()).toHaveLength(10)
  })

  it.for([
    ['a lying 200', lyingPage],
    ['an empty 200', emptyAnswer],
    ['a 201 that names nothing', respond(201, {}, '{}')],
    ['a connection cut before the write', cut],
    ['an answer lost after the write', loseAnswer],
    ['a reset in mid-body', resetMidBody],
  ] as const)('%s', async ([, fault], { open, scene, proxy }) => {
    proxy.script(fault, fault)
    const tab = await open()
    await tab.submit(scene.target, scene.signals(1))
    await scene.settles(tab)
    expect(scene.posts()).toHaveLength(3)
    expect(new Set(scene.posts().map(({ id }) => id)).size).toBe(1)
  })

  it('a redirect to another origin, which never sees the bearer', async ({ open, scene, proxy }) => {
    const seen: IncomingMessage[] = []
    const other = createServer((request, response) => {
      seen.push(request)
      response
        .writeHead(204, { 'Access-Control-Allow-Origin': '*', 'Access-Control-Allow-Headers': '*' })
        .end()
    })
    proxy.script(redirectTo(await listen(other)))
    const tab = await open()
    await tab.submit(scene.target, scene.signals(1))
    await scene.settles(tab)
    expect(seen).toEqual([])
    await stopListening(other)
  })

  it('a refused connection', async ({ open, scene, proxy }) => {
    const tab = await open()
    await proxy.refuse()
    await tab.submit(scene.target, scene.signals(3))
    await scene.hears(({ code }) => code === 'network', 6)
    await proxy.accept()
    await scene.settles(tab)
  })

  it('CORS refused, then fixed', async ({ open, scene, proxy }) => {
    proxy.always(corsRefused)
    const tab = await open()
    await tab.submit(scene.target, scene.signals(3))
    await scene.hears(({ code }) => code === 'network', 3)
    proxy.heal()
    await scene.settles(tab)
  })
})
