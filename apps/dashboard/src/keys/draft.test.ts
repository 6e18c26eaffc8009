import { expect, it } from 'vitest'
import { type KeyDraft, readDraft } from './draft.ts'

const draft: KeyDraft = {
  name: 'app',
  kind: 'browser',
  limits: [{ row: 1, scope: 'user', per: 'hour', requests: '60' }],
  algorithm: 'HS256',
  secret: 'a secret',
  publicKey: 'a key',
  claims: '',
}
const rate_limits = [{ scope: 'user', per: 'hour', requests: 60 }]

it('asks for client access where the key lives in browsers, by what the algorithm takes', () => {
  expect(readDraft(draft)).toEqual({
    body: { name: 'app', rate_limits, client_access: { algorithm: 'HS256', secret: 'a secret' } },
  })
  expect(readDraft({ ...draft, algorithm: 'ES256', claims: '{"iss": "me"}' })).toEqual({
    body: {
      name: 'app',
      rate_limits,
      client_access: { algorithm: 'ES256', public_key: 'a key', required_claims: { iss: 'me' } },
    },
  })
})

it('sends no secret where the key lives elsewhere, though one was typed', () => {
  expect(readDraft({ ...draft, kind: 'server' })).toEqual({ body: { name: 'app', rate_limits } })
  expect(readDraft({ ...draft, kind: 'admin' })).toEqual({
    body: { name: 'app', rate_limits, admin: true },
  })
})

it('says what is wrong with claims that are no JSON', () => {
  expect(readDraft({ ...draft, claims: '{iss}' })).toEqual({
    problems: { 'client_access.required_claims': expect.stringContaining('no JSON') },
  })
})

it.each(['', ' ', 'many'])('leaves a number that is none for the gateway to refuse: "%s"', (requests) => {
  const read = readDraft({
    ...draft,
    kind: 'server',
    limits: [{ row: 1, scope: 'key', per: 'day', requests }],
  })
  expect(JSON.stringify(read)).toContain('"requests":null')
})
