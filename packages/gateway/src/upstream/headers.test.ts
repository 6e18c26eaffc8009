import { expect, it } from 'vitest'
import { createKeyring } from '../auth/keyring.ts'
import { parseConfig } from '../config/parseConfig.ts'
import { anthropic } from '../dialects/anthropic/index.ts'
import { keyConfig } from '../testing/keys.ts'
import { upstreamHeaders } from './headers.ts'

const keyring = createKeyring(parseConfig(keyConfig), {
  find: async () => undefined,
  has: async (key) => key === 'sk-fbs-revoked',
})

it.each(['sk-demo', 'sk-pages:a.b.c', 'sk-fbs-revoked', 'sk-fbs-revoked:a.b.c'])(
  'sends no key of the gateway on, be it revoked or not: %s',
  async (own) => {
    const sent = new Headers({ authorization: `Bearer ${own}`, 'x-api-key': 'sk-ant-theirs' })
    const upstream = { baseUrl: 'http://upstream.test', key: undefined }
    const headers = await upstreamHeaders(anthropic, upstream, keyring, sent)
    expect(headers).toMatchObject({ 'x-api-key': 'sk-ant-theirs' })
    expect(JSON.stringify(headers)).not.toContain(own)
  },
)
