import fc from 'fast-check'

/** Any JSON, with the keys and texts that trip up parsers and databases among it. */
const awkward = fc.constantFrom(
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  '\0',
  '\ud800',
  '',
  '1e999',
  '\u2028',
)

const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 30 }), awkward)

/** A value of JSON as text, which may hold a key twice, as no value can. */
export const jsonText = fc.oneof(
  fc.json({ stringUnit: 'binary' }),
  fc
    .jsonValue({ stringUnit: 'binary' })
    .map((value) => `{"score":1,"score":${JSON.stringify(value)},"weight":1}`),
  text.map((key) => `{"score":1,"weight":1,"metadata":{${JSON.stringify(key)}:{"a":1}}}`),
  fc.string(),
)

/** What may stand in a header: fetch itself refuses the rest. */
export const headerValue = fc
  .string({
    unit: fc.integer({ min: 0x20, max: 0xff }).map((code) => String.fromCharCode(code)),
    maxLength: 200,
  })
  .map((value) => value.replaceAll('\x7f', '').trim())

const segment = fc.oneof(
  fc.constantFrom(
    'demo',
    'chat',
    'feedback',
    'log',
    'logs',
    'openai',
    'v1',
    'models',
    '_faults',
    '..',
    '.',
    '',
  ),
  fc.string({ unit: 'binary', maxLength: 12 }).map((value) => encodeURIComponent(value.toWellFormed())),
  fc.constantFrom(
    '%00',
    '%ff',
    '%2f',
    '%',
    '%zz',
    "'--",
    '\\',
    ';a=b',
    '01a21236-6bdf-7577-95bf-fef1e58d0d81',
  ),
)

/** Paths that are almost one of the gateway's, and others. */
export const path = fc
  .tuple(fc.array(segment, { maxLength: 6 }), fc.option(fc.webQueryParameters(), { nil: undefined }))
  .map(([segments, query]) => `/${segments.join('/')}${query === undefined ? '' : `?${query}`}`)

/** A text with one place of it changed, taken away or added to. */
export const edited = (original: string) =>
  fc
    .tuple(
      fc.nat(original.length),
      fc.nat(2),
      fc.constantFrom('', 'A', 'b', '0', '-', '_', '.', '=', '!', ' '),
    )
    .map(([at, taken, added]) => original.slice(0, at) + added + original.slice(at + taken))
    .filter((changed) => changed.trim() !== original)
