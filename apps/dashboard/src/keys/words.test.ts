import { expect, it } from 'vitest'
import { accessText, endsText, limitText } from './words.ts'

it('says what a limit is of', () => {
  expect(limitText({ scope: 'key', per: 'minute', requests: 1200 })).toBe('1,200 a minute')
  expect(limitText({ scope: 'user', per: 'hour', requests: 60 })).toBe('60 an hour for each user')
})

it('tells a key by its ends, where they may be told', () => {
  expect(endsText({ beginning: 'sk-fbs-ab12', ending: 'xy89' })).toBe('sk-fbs-ab12…xy89')
  expect(endsText({ beginning: null, ending: null })).toBe('sk-…')
})

it('names the algorithm and the claims of a client access', () => {
  const claims = { iss: 'my-app', paid: true }
  expect(accessText({ algorithm: 'HS256', public_key: null, required_claims: claims })).toBe(
    'HS256, iss = my-app, paid = true',
  )
})
