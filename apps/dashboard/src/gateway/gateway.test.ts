import * as v from 'valibot'
import { expect, it } from 'vitest'
import { createGateway } from './gateway.ts'

const session = { gateway: 'http://gateway.test', project: 'a/b', key: 'sk-1' }

const answering = (body: string, status = 200) => {
  const asked: Request[] = []
  const gateway = createGateway(session, async (input, init) => {
    asked.push(new Request(input, init))
    return new Response(body, { status })
  })
  return { gateway, asked }
}

it('asks the project of the session with its key, and leaves no trace in a cache', async () => {
  const { gateway, asked } = answering('{"logs":[]}')
  await gateway.read('/:project/logs', { limit: 1 }, v.object({ logs: v.array(v.unknown()) }))
  expect(asked[0]?.url).toBe('http://gateway.test/a%2Fb/logs?limit=1')
  expect(asked[0]?.headers.get('authorization')).toBe('Bearer sk-1')
  expect(asked[0]?.cache).toBe('no-store')
})

it('says what the gateway says where it refuses', async () => {
  const { gateway } = answering('{"error":400,"message":"limit: must be a whole number"}', 400)
  await expect(gateway.send('POST', '/x', {})).rejects.toMatchObject({
    status: 400,
    message: 'limit: must be a whole number',
  })
})

it('names the place where an answer is not as expected', async () => {
  const { gateway } = answering('{"logs":[{}]}')
  const schema = v.object({ logs: v.array(v.object({ id: v.string() })) })
  await expect(gateway.read('/x', {}, schema)).rejects.toThrow('logs.0.id')
})

it('says which gateway does not answer', async () => {
  const gateway = createGateway(session, async () => {
    throw new TypeError('Failed to fetch')
  })
  await expect(gateway.send('POST', '/x', {})).rejects.toThrow('http://gateway.test does not answer')
})
