const nested = (levels: number) => '['.repeat(levels) + ']'.repeat(levels)

const signal = (fields: string) => `{"score": 1, "weight": 1${fields === '' ? '' : `, ${fields}`}}`

/** A body that is no feedback signal, and the field that its refusal names. */
export interface BadSignal {
  what: string
  body: string | Uint8Array
  field: string
}

/** Every kind of body that is refused with 400. */
export const badSignals: BadSignal[] = [
  { what: 'no score', body: '{"weight": 1}', field: 'score' },
  { what: 'no weight', body: '{"score": 1}', field: 'weight' },
  { what: 'a score of text', body: '{"score": "1", "weight": 1}', field: 'score' },
  { what: 'a score of null', body: '{"score": null, "weight": 1}', field: 'score' },
  { what: 'a score of true', body: '{"score": true, "weight": 1}', field: 'score' },
  { what: 'a score in a list', body: '{"score": [1], "weight": 1}', field: 'score' },
  { what: 'a score over 1', body: '{"score": 1.0000001, "weight": 1}', field: 'score' },
  { what: 'a score under -1', body: '{"score": -1.5, "weight": 1}', field: 'score' },
  { what: 'an infinite score', body: '{"score": 1e999, "weight": 1}', field: 'score' },
  { what: 'a weight of text', body: '{"score": 1, "weight": "heavy"}', field: 'weight' },
  { what: 'a weight over 1', body: '{"score": 1, "weight": 2}', field: 'weight' },
  { what: 'a weight under 0', body: '{"score": 1, "weight": -0.1}', field: 'weight' },
  { what: 'an infinite weight', body: '{"score": 1, "weight": 1e999}', field: 'weight' },
  { what: 'an improvement of text', body: signal('"improvement": "better"'), field: 'improvement' },
  {
    what: 'an improvement in a list',
    body: signal('"improvement": [{"role": "assistant"}]'),
    field: 'improvement',
  },
  {
    what: 'words that are a number',
    body: signal('"qualitative_feedback": 5'),
    field: 'qualitative_feedback',
  },
  {
    what: 'words in an object',
    body: signal('"qualitative_feedback": {"text": "x"}'),
    field: 'qualitative_feedback',
  },
  { what: 'a name that is a number', body: signal('"signal_name": 7'), field: 'signal_name' },
  { what: 'an unknown source', body: signal('"signal_source": "robot"'), field: 'signal_source' },
  { what: 'a source of null', body: signal('"signal_source": null'), field: 'signal_source' },
  { what: 'an unknown type', body: signal('"signal_type": "guessed"'), field: 'signal_type' },
  { what: 'a type in a list', body: signal('"signal_type": ["explicit"]'), field: 'signal_type' },
  { what: 'metadata of text', body: signal('"metadata": "x"'), field: 'metadata' },
  { what: 'metadata in a list', body: signal('"metadata": []'), field: 'metadata' },
  {
    what: 'a number as signal_id',
    body: signal('"metadata": {"signal_id": 1}'),
    field: 'metadata.signal_id',
  },
  { what: 'an empty signal_id', body: signal('"metadata": {"signal_id": ""}'), field: 'metadata.signal_id' },
  {
    what: 'a signal_id of 201 characters',
    body: signal(`"metadata": {"signal_id": "${'x'.repeat(201)}"}`),
    field: 'metadata.signal_id',
  },
  {
    what: 'NUL in words',
    body: signal('"qualitative_feedback": "a\\u0000b"'),
    field: 'qualitative_feedback',
  },
  { what: 'NUL in a name', body: signal('"signal_name": "\\u0000"'), field: 'signal_name' },
  {
    what: 'NUL in metadata',
    body: signal('"metadata": {"a": [{"b": "\\u0000"}]}'),
    field: 'metadata.a[0].b',
  },
  { what: 'NUL in a key', body: signal('"metadata": {"\\u0000": 1}'), field: 'metadata' },
  {
    what: 'half a surrogate pair',
    body: signal('"improvement": {"content": "\\ud83d"}'),
    field: 'improvement.content',
  },
  { what: 'an infinite number in metadata', body: signal('"metadata": {"n": -1e999}'), field: 'metadata.n' },
  { what: '65 levels', body: signal(`"metadata": {"deep": ${nested(63)}}`), field: 'metadata.deep' },
  {
    what: '100,000 levels',
    body: signal(`"metadata": {"deep": ${nested(100_000)}}`),
    field: 'metadata.deep',
  },
  {
    what: '100,000 levels in a field that is ignored',
    body: signal(`"other": ${nested(100_000)}`),
    field: 'other',
  },
  { what: 'a list', body: '[{"score": 1, "weight": 1}]', field: 'the body' },
  { what: 'a text', body: '"score"', field: 'the body' },
  { what: 'a number', body: '1', field: 'the body' },
  { what: 'null', body: 'null', field: 'the body' },
  { what: 'nothing', body: '', field: 'The body' },
  { what: 'half an object', body: '{"score": 1,', field: 'The body' },
  { what: 'NaN', body: '{"score": NaN, "weight": 1}', field: 'The body' },
  { what: 'single quotes', body: "{'score': 1, 'weight': 1}", field: 'The body' },
  { what: 'bytes that are no UTF-8', body: new Uint8Array([0x22, 0xff, 0xfe, 0x22]), field: 'The body' },
]
