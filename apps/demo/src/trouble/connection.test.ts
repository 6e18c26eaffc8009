import { once } from 'node:events'
import { createServer } from 'node:http'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createConnection } from './connection.ts'

/** Answers `/`, and says nothing to `/silence`. */
const server = createServer(({ url }, response) => {
  if (url === '/') response.end('hello')
})
let origin = ''

beforeAll(async () => {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (typeof address === 'object') origin = `http://127.0.0.1:${address?.port}`
})

afterAll(() => {
  server.closeAllConnections()
  server.close()
})

const open = (isConnected = true) => {
  const page = new EventTarget()
  const told: string[] = []
  for (const type of ['online', 'offline']) page.addEventListener(type, () => told.push(type))
  return { told, ...createConnection({ fetch, page, isConnected: () => isConnected }) }
}

it('fetches while it is online', async () => {
  expect(await (await open().fetch(origin)).text()).toBe('hello')
})

it('fails as a browser without a network does while it plays offline, and works again after', async () => {
  const connection = open()
  connection.offline.set(true)
  await expect(connection.fetch(origin)).rejects.toThrow(TypeError)
  connection.offline.set(false)
  expect((await connection.fetch(origin)).status).toBe(200)
})

it('breaks off what is under way when it goes offline', async () => {
  const connection = open()
  const answer = connection.fetch(`${origin}/silence`)
  connection.offline.set(true)
  await expect(answer).rejects.toThrow('Failed to fetch')
})

it('leaves a request to be called off by its caller', async () => {
  const abort = new AbortController()
  const answer = open().fetch(`${origin}/silence`, { signal: abort.signal })
  abort.abort()
  await expect(answer).rejects.toMatchObject({ name: 'AbortError' })
})

it('tells the page what a browser would', () => {
  const { offline, told } = open()
  offline.set(true)
  offline.set(false)
  expect(told).toEqual(['offline', 'online'])
})

it('is not online where the browser is not, whatever it plays', () => {
  expect(open(false).isOnline()).toBe(false)
  expect(open(true).isOnline()).toBe(true)
})
