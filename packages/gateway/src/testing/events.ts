import { createParser } from 'eventsource-parser'
import * as v from 'valibot'

const Chunk = v.looseObject({
  type: v.optional(v.string()),
  id: v.optional(v.string()),
  choices: v.optional(
    v.array(
      v.looseObject({ delta: v.optional(v.looseObject({ content: v.optional(v.nullable(v.string())) })) }),
    ),
  ),
  delta: v.optional(v.looseObject({ text: v.optional(v.string()) })),
  message: v.optional(v.looseObject({ id: v.string() })),
})

/** The data of a stream of events: the JSON of all, and the last as it was sent where it is no JSON. */
export function dataOf(text: string) {
  const all: string[] = []
  createParser({ onEvent: ({ data }) => all.push(data) }).feed(text)
  const last = all.at(-1)
  const events = all.filter((data) => data !== '[DONE]').map((data) => v.parse(Chunk, JSON.parse(data)))
  return { events, last }
}
