import { expect, it } from 'vitest'
import { createClientSecrets } from './clientSecrets.ts'

const secrets = createClientSecrets('the secret of the gateway')
const [one, other] = ['01890000-0000-7000-8000-000000000001', '01890000-0000-7000-8000-000000000002']

it('opens what it has sealed, whatever the text', () => {
  for (const secret of ['x', 'é\u{1f600}', 'a'.repeat(10_000)])
    expect(secrets.open(secrets.seal(secret, one), one)).toBe(secret)
})

it('seals the same secret to another text each time, and shows nothing of it', () => {
  const sealed = [secrets.seal('hunter2hunter2', one), secrets.seal('hunter2hunter2', one)]
  expect(sealed[0]).not.toBe(sealed[1])
  expect(Buffer.from(sealed.join().slice(3), 'base64url').toString('latin1')).not.toContain('hunter2')
})

it('opens nothing for another key, by another secret, or that was changed', () => {
  const sealed = secrets.seal('hunter2', one)
  expect(secrets.open(sealed, other)).toBeUndefined()
  expect(createClientSecrets('another secret').open(sealed, one)).toBeUndefined()
  const bytes = Buffer.from(sealed.slice(3), 'base64url')
  for (const at of [0, 12, bytes.length - 1]) {
    const changed = Buffer.from(bytes)
    changed[at] = (changed[at] ?? 0) ^ 1
    expect(secrets.open(`v1.${changed.toString('base64url')}`, one)).toBeUndefined()
  }
  for (const text of ['', 'v1.', 'hunter2', `v1.${bytes.subarray(0, 20).toString('base64url')}`])
    expect(secrets.open(text, one)).toBeUndefined()
})

it('knows the secret of the gateway', () => {
  expect(secrets.isOwn('the secret of the gateway')).toBe(true)
  expect(secrets.isOwn('the secret of the app')).toBe(false)
})
