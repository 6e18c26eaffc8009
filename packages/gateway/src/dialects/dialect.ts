import type { JsonObject } from '@feedback-signals/protocol'
import type { Failure } from '../http/failure.ts'
import type { DialectName } from '../store/types.ts'

/** What a completion request asks for, whatever the dialect. */
export interface Ask {
  /** The model that is named; the endpoint decides where there is none. */
  model: string | undefined
  /** The messages, as the log keeps them. */
  input: unknown
  /** Text of the last message of the user. */
  prompt: string
  /** Every text that was sent, for the count of tokens. */
  texts: string[]
  stream: boolean
  /** Whether a stream ends with a count of tokens, where the dialect leaves that open. */
  includeUsage: boolean
  /** Most tokens of the answer. */
  maxTokens: number | undefined
  metadata: JsonObject | null
}

/** What an answer says about itself. */
export interface AnswerHead {
  /** The log's id. */
  id: string
  model: string
  /** When it was asked, in seconds since the epoch. */
  created: number
  includeUsage: boolean
  inputTokens: number
}

/** The words of an answer, and whether they are all. */
export interface AnswerText {
  text: string
  /** `length`: it was cut at the most tokens that were asked for. */
  finish: 'stop' | 'length'
  outputTokens: number
}

/** Gathers what an upstream says, to be logged. */
export interface Gatherer {
  /** Takes the data of one event of a stream. */
  event(data: unknown): void
  /** Takes a whole answer. */
  whole(body: unknown): void
  output(): unknown
  usage(): { inputTokens: number | null; outputTokens: number | null }
}

/** One way of asking for completions: how requests are read, and answers, errors and logs are written. */
export interface Dialect {
  name: DialectName
  /** Reads a body, or throws a `Failure` that names the field at fault. */
  read(body: unknown): Ask
  /** The whole answer, for a request that wants no stream. */
  whole(head: AnswerHead, answer: AnswerText): unknown
  /** The answer as the log keeps it. */
  output(text: string): unknown
  /** Server-sent events before, for each piece of, and after the text. */
  opening(head: AnswerHead): string[]
  piece(head: AnswerHead, text: string): string
  closing(head: AnswerHead, answer: Omit<AnswerText, 'text'>): string[]
  /** The body of an error, from which the official SDK makes an error of its own class. */
  error(failure: Failure): unknown
  /** Path below an upstream's base URL. */
  upstreamPath(baseUrl: string): string
  /** Headers that carry a key to an upstream. */
  upstreamKey(key: string): Record<string, string>
  /** An upstream's event or whole answer under the id of the log; `undefined` where it holds no id. */
  withId(data: unknown, id: string): unknown
  /** Whether the data of an upstream's event is that of the last one. */
  isLast(data: string): boolean
  gather(): Gatherer
}
