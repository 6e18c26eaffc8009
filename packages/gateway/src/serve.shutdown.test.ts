import { afterEach, expect, it } from 'vitest'
import { type GatewayServer, type ServeOptions, startServer } from './serve.ts'
import { rateable } from './testing/client.ts'
import { run } from './testing/command.ts'
import { newDatabase, postgresForTests, query } from './testing/databases.ts'
import { createGateway } from './testing/gateway.ts'

const server = await postgresForTests()

const running: GatewayServer[] = []
afterEach(async () => {
  await Promise.all(running.splice(0).map((each) => each.cut()))
})

const serve = async (options: ServeOptions) => {
  const started = await startServer(await createGateway({ rate: 0 }), { port: 0, ...options })
  running.push(started)
  return started
}

const complete = (origin: string, body: object = {}) =>
  fetch(`${origin}/demo/chat/chat/completions`, {
    method: 'POST',
    headers: { authorization: 'Bearer sk-demo' },
    body: JSON.stringify({ messages: [{ role: 'user', content: 'Hello' }], ...body }),
  })

it('says that it is not ready before it takes no more, so that a balancer can send others elsewhere', async () => {
  const { url, close, cut } = await serve({ shutdownDelay: 600_000 })
  expect((await fetch(`${url}/readyz`)).status).toBe(200)
  const closed = close()
  const ready = await fetch(`${url}/readyz`)
  expect([ready.status, await ready.json()]).toEqual([
    503,
    { error: 503, message: 'The gateway is shutting down.' },
  ])
  expect((await fetch(`${url}/livez`)).status).toBe(200)
  expect((await complete(url)).status).toBe(200)
  // Who is in a hurry does not wait for the balancer.
  await cut()
  await closed
  await expect(fetch(url)).rejects.toThrow()
})

it('closes by itself when the delay is over', async () => {
  const { url, close } = await serve({ shutdownDelay: 50 })
  await close()
  await expect(fetch(url)).rejects.toThrow()
})

if (server) {
  it('loses nothing that was accepted when it is told to end under load, and ends what it had begun', async () => {
    const { databaseUrl } = await newDatabase(server)
    const command = run(['--port', '0', '--rate', '400'], { env: { DATABASE_URL: databaseUrl } })
    const origin = await command.ready()
    const { url, token } = rateable(await complete(origin, { max_tokens: 1 }))
    const streams = Array.from({ length: 5 }, async () => {
      const response = await complete(origin, { stream: true })
      return [response.status, (await response.text()).endsWith('data: [DONE]\n\n')]
    })
    const accepted: string[] = []
    let failed = 0
    const post = async (score: number) => {
      const response = await fetch(url, {
        method: 'POST',
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        body: JSON.stringify({ score, weight: 1 }),
      })
      const { id } = (await response.json()) as { id: string }
      if (response.status === 201) accepted.push(id)
    }
    const writers = Array.from({ length: 8 }, async () => {
      while (failed < 8) {
        try {
          await post(1)
        } catch {
          // It takes no more.
          failed += 1
          return
        }
        if (accepted.length === 40) command.process.kill('SIGTERM')
      }
    })
    await Promise.all(writers)
    expect(await Promise.all(streams)).toEqual(Array.from({ length: 5 }, () => [200, true]))
    expect(await command.exit).toBe(0)
    expect(accepted.length).toBeGreaterThanOrEqual(40)
    const kept = await query(databaseUrl, 'select id from feedback_signals where id = any($1)', [accepted])
    expect(kept).toHaveLength(accepted.length)
    expect(await query(databaseUrl, 'select status, count(*)::int from logs group by status')).toEqual([
      { status: 'completed', count: 6 },
    ])
  })
}
