import { type FeedbackTarget, parseTarget, serializeTarget } from '@feedback-signals/core'
import * as v from 'valibot'
import { type EarlierAnswer, isAnswer, type Message } from '../chat/message.ts'

const KEY = 'feedback-signals-demo:conversation'

/** Messages kept, the newest. */
export const MOST_MESSAGES = 100

/** Characters kept of all of them: an origin has some 5 MB, and the kit wants its share. */
export const MOST_CHARACTERS = 1_000_000

const StoredEarlier = v.object({ text: v.string(), target: v.string() })

const Stored = v.object({
  id: v.pipe(v.string(), v.nonEmpty()),
  role: v.picklist(['user', 'assistant']),
  text: v.string(),
  target: v.optional(v.nullable(v.string()), null),
  state: v.optional(v.picklist(['streaming', 'done', 'stopped', 'failed']), 'done'),
  isSaved: v.fallback(v.optional(v.boolean(), false), false),
  earlier: v.fallback(v.optional(v.nullable(StoredEarlier), null), null),
})

type Stored = v.InferOutput<typeof Stored>

const readTarget = (serialized: string | null, allowedOrigins: readonly string[]): FeedbackTarget | null => {
  if (serialized === null) return null
  try {
    return parseTarget(serialized, { allowedOrigins })
  } catch {
    // Of a gateway that is elsewhere now, or damaged: the answer is still worth reading, it just cannot be rated.
    return null
  }
}

const toStored = (message: Message): Stored => {
  const { id, role, text } = message
  if (!isAnswer(message))
    return { id, role, text, target: null, state: 'done', isSaved: false, earlier: null }
  const { state, target, earlier, isSaved } = message
  return {
    id,
    role,
    text,
    state,
    isSaved,
    target: target && serializeTarget(target),
    earlier: earlier && { text: earlier.text, target: serializeTarget(earlier.target) },
  }
}

const readEarlier = (earlier: Stored['earlier'], allowedOrigins: readonly string[]): EarlierAnswer | null => {
  const target = readTarget(earlier?.target ?? null, allowedOrigins)
  return earlier && target && { text: earlier.text, target }
}

const toMessage = (
  { target, earlier, state, isSaved, ...stored }: Stored,
  allowedOrigins: readonly string[],
): Message => {
  const { id, role, text } = stored
  if (role === 'user') return { id, role, text }
  const known = {
    id,
    role,
    text,
    target: readTarget(target, allowedOrigins),
    earlier: readEarlier(earlier, allowedOrigins),
    failure: null,
    isSaved,
  }
  // Nobody is streaming it any more: the page it came to is gone.
  return { ...known, state: state === 'streaming' || state === 'failed' ? 'stopped' : state }
}

const bounded = (messages: readonly Message[]): readonly Message[] => {
  let room = MOST_CHARACTERS
  const newest = messages.slice(-MOST_MESSAGES)
  const from = newest.findLastIndex((message) => {
    const { text: earlier = '' } = (isAnswer(message) && message.earlier) || {}
    room -= message.text.length + earlier.length
    return room < 0
  })
  return newest.slice(from + 1)
}

const uniqueById = <T extends { id: string }>(items: readonly T[]) => [
  ...new Map(items.map((item) => [item.id, item])).values(),
]

/** What an earlier visit left; whatever cannot be read is left out, and nothing throws. */
export function loadConversation(storage: Storage, allowedOrigins: readonly string[]): Message[] {
  try {
    const stored: unknown = JSON.parse(storage.getItem(KEY) ?? '[]')
    if (!Array.isArray(stored)) return []
    const readable = stored.flatMap((item) => {
      const { success, output } = v.safeParse(Stored, item)
      return success ? [output] : []
    })
    return uniqueById(readable).map((item) => toMessage(item, allowedOrigins))
  } catch {
    return []
  }
}

/** Keeps a conversation for the next visit, the newest part of it where it is long. */
export function saveConversation(storage: Storage, messages: readonly Message[]): void {
  try {
    storage.setItem(KEY, JSON.stringify(bounded(messages).map(toStored)))
  } catch {
    // Full or blocked: the chat goes on, only the next visit begins empty.
  }
}
