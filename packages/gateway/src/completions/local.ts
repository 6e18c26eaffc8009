import type { AnswerHead, AnswerText, Dialect } from '../dialects/dialect.ts'
import type { GatewayContext } from '../gatewayContext.ts'
import { pickReply } from '../replies/index.ts'
import { type Admitted, type OpenLog, openLog } from './openLog.ts'
import { pace } from './pace.ts'
import { countTokens, pieces } from './pieces.ts'
import { createRecorder, type Recorder } from './recorder.ts'
import { streamBody } from './streamBody.ts'
import { STREAM_HEADERS } from './streamHeaders.ts'

const sum = (counts: number[]) => counts.reduce((total, count) => total + count, 0)

const headOf = ({ ask }: Admitted, { id, model, createdAt }: OpenLog): AnswerHead => ({
  id,
  model,
  created: Math.floor(createdAt.getTime() / 1000),
  includeUsage: ask.includeUsage,
  inputTokens: sum(ask.texts.map(countTokens)),
})

interface Written {
  dialect: Dialect
  head: AnswerHead
  words: string[]
  finish: AnswerText['finish']
  /** The words that were sent so far. */
  sent: string[]
  recorder: Recorder
}

async function* events(
  { dialect, head, words, finish, sent, recorder }: Written,
  rate: number,
  signal: AbortSignal,
) {
  yield* dialect.opening(head)
  for await (const word of pace(words, rate, signal)) {
    sent.push(word)
    yield dialect.piece(head, word)
  }
  // Before the last event, so that whoever has read the answer finds all of it in the log.
  await recorder.finish('completed')
  yield* dialect.closing(head, { finish, outputTokens: words.length })
}

function stream(context: GatewayContext, written: Written, headers: Record<string, string>) {
  const abort = new AbortController()
  const body = streamBody({
    events: events(written, context.rate, abort.signal),
    recorder: written.recorder,
    abort,
    open: context.open,
  })
  return new Response(body, { headers: { ...headers, ...STREAM_HEADERS } })
}

async function whole(
  { dialect, head, words, finish, sent, recorder }: Written,
  headers: Record<string, string>,
) {
  sent.push(...words)
  await recorder.finish('completed')
  return Response.json(dialect.whole(head, { text: words.join(''), finish, outputTokens: words.length }), {
    headers,
  })
}

/** Answers with a bundled reply. */
export async function answerLocally(context: GatewayContext, admitted: Admitted): Promise<Response> {
  const { dialect, ask } = admitted
  const log = await openLog(context, admitted)
  const head = headOf(admitted, log)
  const all = pieces(pickReply(ask.prompt).text)
  const words = all.slice(0, ask.maxTokens)
  const finish = words.length < all.length ? 'length' : 'stop'
  const sent: string[] = []
  const recorder = createRecorder(context.store, context.now, log.id, () => ({
    output: dialect.output(sent.join('')),
    inputTokens: head.inputTokens,
    outputTokens: sent.length,
  }))
  const written = { dialect, head, words, finish, sent, recorder } as const
  return ask.stream ? stream(context, written, log.headers) : await whole(written, log.headers)
}
