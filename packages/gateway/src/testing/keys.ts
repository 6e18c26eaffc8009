import * as v from 'valibot'
import { expect } from 'vitest'
import type { Gateway } from '../gatewayOptions.ts'
import { type Ask, ask, jsonOf } from './client.ts'

/** A project with one key of each kind, and another. */
export const keyConfig = {
  projects: [
    {
      id: 'demo',
      endpoints: ['chat'],
      keys: [
        { name: 'boss', key: 'sk-demo', admin: true },
        { name: 'plain', key: 'sk-plain' },
        {
          name: 'pages',
          key: 'sk-pages',
          client_access: { algorithm: 'HS256' as const, secret: 'a secret of 32 bytes, and then some' },
        },
      ],
    },
    { id: 'elsewhere', endpoints: ['talk'], keys: [{ name: 'boss', key: 'sk-elsewhere', admin: true }] },
  ],
}

const Made = v.looseObject({ id: v.string(), key: v.pipe(v.string(), v.startsWith('sk-fbs-')) })

/** Makes a key of a project, and gives it. */
export async function makeKey(gateway: Gateway, body: object, { bearer = 'sk-demo', project = 'demo' } = {}) {
  const response = await ask(gateway, `/${project}/keys`, { bearer, body })
  const made = await jsonOf(response)
  expect([response.status, made]).toEqual([201, expect.anything()])
  return v.parse(Made, made)
}

/** Asks for an answer with a key. */
export const completeWith = (gateway: Gateway, bearer: string, path = '/demo/chat') =>
  ask(gateway, `${path}/chat/completions`, {
    bearer,
    body: { messages: [{ role: 'user', content: 'Hello' }] },
  })

/** Status and message of an answer. */
export const refusalOf = async (gateway: Gateway, path: string, asked: Ask = {}) => {
  const response = await ask(gateway, path, asked)
  return [response.status, (await jsonOf(response)).message]
}
