import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ask } from '../testing/client.ts'
import { algorithmAttacks } from './algorithmAttacks.ts'
import { claimAttacks } from './claimAttacks.ts'
import { feedbackTokenAttacks } from './feedbackTokenAttacks.ts'
import { formAttacks } from './formAttacks.ts'
import { pageAttacks } from './pageAttacks.ts'
import { requestAttacks } from './requestAttacks.ts'
import { createWorld, type World } from './world.ts'

let world: World
beforeAll(async () => {
  world = await createWorld()
  // What an attack builds on is there before it begins.
  for (const { status, send } of requestAttacks) if (status === 409 || status === 429) await send(world)
})
afterAll(() => world.gateway.close())

it.each(requestAttacks)(
  '$what is answered with $status, and leaves nothing ($shows)',
  async ({ status, send }) => {
    const before = await world.stored()
    const response = await send(world)
    expect(response.status).toBe(status)
    const said = await response.text()
    expect(said).toMatch(/"error"|Invalid API Key/)
    expect(said).not.toMatch(/\.[jt]s:\d|node_modules|syntax error|insert into|select /i)
    expect(await world.stored()).toEqual(before)
    expect(Object.hasOwn(Object.prototype, 'score')).toBe(false)
  },
)

describe('a page', () => {
  it.each(pageAttacks)('$what ($shows)', async ({ origin, path, method, headers, expected }) => {
    const response = await ask(world.gateway, path, {
      method,
      bearer: null,
      headers: { origin, ...headers },
    })
    for (const [name, value] of Object.entries(expected)) {
      if (value === null) expect(response.headers.has(name)).toBe(false)
      else expect(response.headers.get(name)).toMatch(value)
    }
  })
})

describe('the table', () => {
  const tables = [
    algorithmAttacks,
    formAttacks,
    claimAttacks,
    feedbackTokenAttacks,
    requestAttacks,
    pageAttacks,
  ]
  const shown = new Set<string>(tables.flatMap((table) => table.flatMap(({ shows }) => shows)))

  it('has at least sixty attacks, no two alike', () => {
    const names = tables.flatMap((table) => table.map(({ what }) => what))
    expect(names.length).toBeGreaterThanOrEqual(60)
    expect(new Set(names).size).toBe(names.length)
    expect(tables.flat().filter(({ shows }) => shows.length === 0)).toEqual([])
  })

  it.each(Array.from({ length: 12 }, (_item, at) => `RFC 8725 3.${at + 1}`))('shows %s', (item) => {
    expect(shown).toContain(item)
  })

  it.each(['9.1.1', '9.1.2', '9.1.3', '9.2.1', '9.2.2', '9.2.3', '9.2.4', '2.2.1', '2.2.2', '3.4.2'])(
    'shows ASVS %s',
    (item) => {
      expect(shown).toContain(`ASVS ${item}`)
    },
  )
})
