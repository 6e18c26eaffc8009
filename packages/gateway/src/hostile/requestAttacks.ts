import { ask } from '../testing/client.ts'
import type { Item, RequestAttack } from './attack.ts'

const nested = (levels: number) => `${'['.repeat(levels)}${']'.repeat(levels)}`

/** A signal with something in it that is wrong, from somebody who may rate. */
const signal = (what: string, status: number, body: unknown, ...shows: Item[]): RequestAttack => ({
  what,
  shows,
  status,
  send: ({ gateway, log }) => ask(gateway, log.url, { bearer: log.token, body }),
})

const typed = (type: string): RequestAttack => ({
  what: `a signal as ${type}, which a page may send without asking first`,
  shows: ['ASVS 3.5.2'],
  status: 415,
  send: ({ gateway, log }) =>
    ask(gateway, log.url, {
      bearer: log.token,
      headers: { 'content-type': type },
      body: '{"score":1,"weight":1}',
    }),
})

const scheme = (authorization: string): RequestAttack => ({
  what: `a credential under another scheme or in another form: ${authorization.replace(/ .*/, ' …')}`,
  shows: ['ASVS 9.1.1'],
  status: 401,
  send: ({ gateway, log }) =>
    ask(gateway, log.url, {
      bearer: null,
      headers: { authorization: authorization.replace('TOKEN', log.token) },
      body: { score: 1, weight: 1 },
    }),
})

const elsewhere = (
  what: string,
  status: number,
  path: (id: string) => string,
  bearer = 'sk-demo',
): RequestAttack => ({
  what,
  shows: ['ASVS 2.2.2'],
  status,
  send: ({ gateway, log }) => ask(gateway, path(log.id), { bearer, body: { score: 1, weight: 1 } }),
})

const faults = (what: string, headers: Record<string, string>, address = '127.0.0.1'): RequestAttack => ({
  what: `faults ${what}`,
  shows: ['ASVS 2.2.2'],
  status: 404,
  send: ({ gateway }) =>
    gateway.fetch(
      new Request('http://gateway.test/_faults', {
        method: 'PUT',
        headers: { 'content-type': 'application/json', ...headers },
        body: '{"hang":true}',
      }),
      { address },
    ),
})

/** Requests that are wrong in their body, their path or the way that they come. */
export const requestAttacks: readonly RequestAttack[] = [
  signal('a score beyond its scale', 400, { score: 2, weight: 1 }, 'ASVS 2.2.1'),
  signal('a score that is infinite', 400, '{"score":1e999,"weight":1}', 'ASVS 2.2.1'),
  signal(
    'a score that is said twice, the last time wrongly',
    400,
    '{"score":1,"score":9,"weight":1}',
    'ASVS 2.2.1',
  ),
  signal(
    'a score out of what every object inherits',
    400,
    '{"__proto__":{"score":1,"weight":1}}',
    'ASVS 2.2.1',
  ),
  signal('a source that nobody has', 400, { score: 1, weight: 1, signal_source: 'admin' }, 'ASVS 2.2.1'),
  signal('half a surrogate pair', 400, { score: 1, weight: 1, signal_name: '\ud800' }, 'ASVS 2.2.1'),
  signal('NUL deep in metadata', 400, { score: 1, weight: 1, metadata: { a: ['\0'] } }, 'ASVS 2.2.1'),
  signal(
    'a hundred thousand levels',
    400,
    `{"score":1,"weight":1,"metadata":{"a":${nested(100_000)}}}`,
    'ASVS 2.2.1',
  ),
  signal('a body that is a list', 400, '[1]', 'ASVS 2.2.1'),
  signal('a body that is no JSON', 400, "{'score': 1}", 'ASVS 2.2.1'),
  signal('a body over a MiB', 413, `"${'x'.repeat(1_048_576)}"`, 'ASVS 2.4.1'),
  {
    what: 'a conversation of more values than there is memory for',
    shows: ['ASVS 2.2.1', 'ASVS 2.4.1'],
    status: 400,
    send: ({ gateway }) =>
      ask(gateway, '/demo/chat/chat/completions', { body: `{"messages":[${'[],'.repeat(11_000_000)}[]]}` }),
  },
  ...['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data'].map(typed),
  ...['Basic TOKEN', 'TOKEN', 'Bearer: TOKEN', 'Token TOKEN', 'Bearer TOKEN TOKEN'].map(scheme),
  elsewhere('a key of another project', 403, (id) => `/demo/feedback/${id}`, 'sk-elsewhere'),
  elsewhere('the address of another project', 403, (id) => `/elsewhere/feedback/${id}`),
  elsewhere('an id that is a query', 404, () => "/demo/feedback/' or 1=1 --"),
  elsewhere('an id that is a path', 404, () => '/demo/feedback/..%2f..%2fetc%2fpasswd'),
  elsewhere('an id with a NUL', 404, () => '/demo/feedback/%00'),
  elsewhere('an id that is no UTF-8', 404, () => '/demo/feedback/%ff%fe'),
  {
    what: 'a credential in the query',
    shows: ['ASVS 9.1.1'],
    status: 401,
    send: ({ gateway, log }) =>
      ask(gateway, `${log.url}?access_token=${log.token}`, { bearer: null, body: { score: 1, weight: 1 } }),
  },
  {
    what: 'a signal by GET, which must change nothing',
    shows: ['ASVS 3.5.3'],
    status: 405,
    send: ({ gateway, log }) => ask(gateway, `${log.url}?score=1&weight=1`, { bearer: log.token }),
  },
  {
    what: 'another method behind a header',
    shows: ['ASVS 3.5.3'],
    status: 405,
    send: ({ gateway, log }) =>
      ask(gateway, `/log/${log.id}`, {
        method: 'POST',
        headers: { 'x-http-method-override': 'PATCH' },
        body: { output: {} },
      }),
  },
  {
    what: 'an edit by the token of an answer',
    shows: ['ASVS 2.2.2', 'ASVS 9.2.2'],
    status: 401,
    send: ({ gateway, log }) =>
      ask(gateway, `/log/${log.id}`, { method: 'PATCH', bearer: log.token, body: { output: {} } }),
  },
  {
    what: 'an edit by the key of another project',
    shows: ['ASVS 2.2.2'],
    status: 403,
    send: ({ gateway, log }) =>
      ask(gateway, `/log/${log.id}`, { method: 'PATCH', bearer: 'sk-elsewhere', body: { output: {} } }),
  },
  {
    what: 'a user that the body makes up for another signal with a used id',
    shows: ['ASVS 2.3.4'],
    status: 409,
    async send({ gateway, other }) {
      const metadata = { signal_id: 'used' }
      await ask(gateway, other.url, { bearer: other.token, body: { score: 1, weight: 1, metadata } })
      return await ask(gateway, other.url, {
        bearer: other.token,
        body: { score: -1, weight: 1, metadata, user_id: 'mallory' },
      })
    },
  },
  {
    what: 'one completion more than the limit',
    shows: ['ASVS 2.3.2', 'ASVS 2.4.1'],
    status: 429,
    async send({ gateway }) {
      const body = { messages: [{ role: 'user', content: 'Hello' }] }
      await ask(gateway, '/demo/chat/chat/completions', { bearer: 'sk-limited', body })
      return await ask(gateway, '/demo/chat/chat/completions', { bearer: 'sk-limited', body })
    },
  },
  faults('from another machine', {}, '192.0.2.1'),
  faults('through a proxy on this one', { 'x-forwarded-for': '127.0.0.1' }),
  faults('under a name that was bound to this machine', { host: 'evil.example' }),
  faults('by a page from elsewhere', { origin: 'https://evil.example' }),
]
