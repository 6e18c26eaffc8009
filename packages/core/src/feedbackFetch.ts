import { FEEDBACK_TOKEN_HEADER, FEEDBACK_URL_HEADER } from '@feedback-signals/protocol'
import { FeedbackError } from './errors.ts'
import { originOf } from './origin.ts'
import { type HeadersLike, runtime } from './platform.ts'
import { type FeedbackTarget, readFeedbackTarget, type TargetOptions } from './target.ts'

interface FetchAnswer {
  readonly headers: HeadersLike
  readonly ok: boolean
  readonly type?: string
  readonly url: string
}

/** What `createFeedbackFetch` does with what it finds. */
export interface FeedbackFetchOptions<Answer> extends TargetOptions {
  /** Called with the target as soon as the answer's headers are there, before its body has streamed. */
  onTarget(target: FeedbackTarget, answer: Answer): void
  /**
   * Called where an answer cannot be rated: hidden, incomplete or wrong headers, an origin that is not allowed.
   * @default a console warning, once per origin and kind
   */
  onError?: ((error: FeedbackError, answer: Answer) => void) | undefined
}

const methodOf = ([input, init]: readonly unknown[]): string => {
  for (const source of [init, input]) {
    if (typeof source !== 'object' || source === null || !('method' in source)) continue
    if (typeof source.method === 'string') return source.method.toUpperCase()
  }
  return 'GET'
}

// In a page a hidden header looks just like one that was never sent; only a cross-origin answer can hide any.
const mayHideHeaders = (answer: FetchAnswer, args: readonly unknown[]) =>
  answer.ok && answer.type === 'cors' && methodOf(args) === 'POST'

const unreadable = (answer: FetchAnswer) =>
  new FeedbackError(
    'headers_unreadable',
    `${originOf(answer.url)} answered without a readable ${FEEDBACK_URL_HEADER} and ${FEEDBACK_TOKEN_HEADER}, so this ` +
      'answer cannot be rated. If the gateway sends them, it must also send ' +
      `"Access-Control-Expose-Headers: ${FEEDBACK_URL_HEADER}, ${FEEDBACK_TOKEN_HEADER}".`,
  )

const warnOnce = () => {
  const told = new Set<string>()
  return (error: FeedbackError, answer: FetchAnswer) => {
    const key = `${error.code} ${answer.url && originOf(answer.url)}`
    if (told.has(key)) return
    told.add(key)
    runtime.console.warn(error.message)
  }
}

/**
 * Wraps a `fetch` so that every answer of a gateway hands over its feedback target. Give the result to any SDK
 * as its `fetch`: answers pass through untouched, and a bad header never breaks the chat.
 *
 * @example
 * const openai = new OpenAI({ baseURL, fetch: createFeedbackFetch(fetch, { onTarget: (t) => targets.set(t.inferenceId, t) }) })
 */
export function createFeedbackFetch<Args extends unknown[], Answer extends FetchAnswer>(
  fetch: (...args: Args) => Promise<Answer>,
  options: FeedbackFetchOptions<Answer>,
): (...args: Args) => Promise<Answer> {
  const onError = options.onError ?? warnOnce()
  const read = (answer: Answer, args: Args) => {
    try {
      const target = readFeedbackTarget(answer, options)
      if (!target && mayHideHeaders(answer, args)) onError(unreadable(answer), answer)
      return target
    } catch (error) {
      if (!(error instanceof FeedbackError)) throw error
      onError(error, answer)
      return null
    }
  }
  return async (...args) => {
    const answer = await fetch(...args)
    const target = read(answer, args)
    if (target) options.onTarget(target, answer)
    return answer
  }
}
