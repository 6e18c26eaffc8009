import type { Item } from './attack.ts'

/** A request as a browser sends it for a page, and the headers that its answer has to have. */
export interface PageAttack {
  what: string
  shows: readonly Item[]
  origin: string
  path: string
  method: string
  headers: Record<string, string>
  /** What each header says; `null` where it is not to be there. */
  expected: Record<string, RegExp | string | null>
}

const ALLOWED = 'https://app.example'
const feedback = '/demo/feedback/01a21236-6bdf-7577-95bf-fef1e58d0d81'
const preflight = {
  'access-control-request-method': 'POST',
  'access-control-request-headers': 'authorization',
}

const noWayIn = { 'access-control-allow-origin': null, 'access-control-allow-credentials': null }

const shutOut = (what: string, origin: string): PageAttack[] =>
  [
    { as: 'asking first', method: 'OPTIONS', headers: preflight },
    { as: 'at once', method: 'POST', headers: {} },
  ].map(({ as, ...request }) => ({
    what: `of ${what} is not let in, ${as}`,
    shows: ['ASVS 3.4.2', 'ASVS 3.5.1'],
    origin,
    path: feedback,
    ...request,
    expected: noWayIn,
  }))

const answers = [
  { to: 'a page of the origin', path: '/', method: 'GET' },
  { to: 'a refusal', path: feedback, method: 'POST' },
  { to: 'nothing', path: '/nothing', method: 'GET' },
  { to: 'a wrong method', path: feedback, method: 'DELETE' },
]

const header = (what: string, item: Item, expected: Record<string, string>): PageAttack[] =>
  answers.map(({ to, path, method }) => ({
    what: `${what}: the answer to ${to}`,
    shows: [item],
    origin: ALLOWED,
    path,
    method,
    headers: {},
    expected,
  }))

/** What pages of other origins may not do, and what a browser may not make of an answer. */
export const pageAttacks: readonly PageAttack[] = [
  ...shutOut('an origin that nobody named', 'https://evil.example'),
  ...shutOut('no origin at all', 'null'),
  ...shutOut('an origin that begins like one of ours', 'https://app.example.evil.example'),
  ...shutOut('an origin that ends like one of ours', 'https://evil-app.example'),
  ...shutOut('our origin without TLS', 'http://app.example'),
  ...shutOut('our origin at another port', 'https://app.example:8443'),
  {
    what: 'of an origin of ours is let in by its name, and never with cookies',
    shows: ['ASVS 3.4.2'],
    origin: ALLOWED,
    path: feedback,
    method: 'OPTIONS',
    headers: preflight,
    expected: {
      'access-control-allow-origin': new RegExp(`^${ALLOWED}$`),
      'access-control-allow-credentials': null,
      vary: /origin/i,
    },
  },
  ...header('cannot run an answer', 'ASVS 3.4.3', { 'content-security-policy': "default-src 'none'" }),
  ...header('cannot frame an answer', 'ASVS 3.4.6', { 'content-security-policy': "frame-ancestors 'none'" }),
  ...header('cannot take an answer for something else', 'ASVS 3.4.4', {
    'x-content-type-options': 'nosniff',
  }),
  ...header('does not tell others where it was', 'ASVS 3.4.5', { 'referrer-policy': 'no-referrer' }),
]
