/** What a piece of JSON text is. */
type JsonTokenKind = 'key' | 'string' | 'number' | 'literal' | 'punctuation'

/** A piece of JSON text. */
export interface JsonToken {
  readonly kind: JsonTokenKind
  readonly text: string
}

const shape =
  /(?<key>"(?:[^"\\]|\\.)*"(?=\s*:))|(?<string>"(?:[^"\\]|\\.)*")|(?<number>-?\d[\d.eE+-]*)|(?<literal>true|false|null)|(?<punctuation>[^"\d\-tfn]+)/g

const kinds: readonly JsonTokenKind[] = ['key', 'string', 'number', 'literal', 'punctuation']

/** Splits what `JSON.stringify` wrote, so that each piece can have its colour. Joined again they are the text. */
export function jsonTokens(json: string): JsonToken[] {
  return [...json.matchAll(shape)].map(({ 0: text, groups }) => {
    const kind = kinds.find((name) => groups?.[name] !== undefined) ?? 'punctuation'
    return { kind, text }
  })
}
