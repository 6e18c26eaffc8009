import { FeedbackAccepted, FeedbackSignal, GatewayError } from '@feedback-signals/protocol'
import type { ConversionConfig } from '@valibot/to-json-schema'
import { type ResolverReturnType, resolver } from 'hono-openapi'
import * as v from 'valibot'
import { AnthropicRequest } from '../dialects/anthropic/request.ts'
import { OpenAIRequest } from '../dialects/openai/request.ts'
import { EraseUser } from '../erase/eraseUser.ts'
import { Faults } from '../faults/faults.ts'
import { UpdateLog } from '../logs/edit.ts'
import { TagLogs } from '../logs/tagging.ts'

// A custom check says nothing about the type that it checks, and each of ours asks for an object.
const overrideSchema: ConversionConfig['overrideSchema'] = ({ valibotSchema }) =>
  valibotSchema.type === 'custom' ? { type: 'object' } : undefined

/** A schema under a name of its own in the document. */
export const named = (ref: string, schema: v.GenericSchema): ResolverReturnType =>
  resolver(v.pipe(schema, v.metadata({ ref })), { options: { overrideSchema } })

const anything = v.unknown()
const idText = v.pipe(v.string(), v.uuid())
const instant = v.pipe(v.string(), v.isoTimestamp())
const nullableText = v.nullable(v.string())
const whole = v.pipe(v.number(), v.integer())
const count = v.nullable(whole)

const Signal = v.object({
  id: idText,
  created_at: instant,
  user_id: nullableText,
  score: v.number(),
  weight: v.number(),
  improvement: v.nullable(v.looseObject({})),
  qualitative_feedback: nullableText,
  signal_name: nullableText,
  signal_source: v.picklist(['user', 'system']),
  signal_type: v.picklist(['explicit', 'implicit']),
  metadata: v.nullable(v.looseObject({})),
  superseded_by: v.nullable(idText),
})

const CombinedScore = v.object({ score: v.nullable(v.number()), count: whole, total_weight: v.number() })

const Log = v.object({
  id: idText,
  project: v.string(),
  endpoint: v.string(),
  dialect: v.picklist(['openai', 'anthropic']),
  model: v.string(),
  status: v.picklist(['in_progress', 'completed', 'cancelled', 'failed']),
  created_at: instant,
  completed_at: v.nullable(instant),
  duration_ms: count,
  user_id: nullableText,
  input: anything,
  output: anything,
  tags: v.array(v.string()),
  metadata: v.nullable(v.looseObject({})),
  input_tokens: count,
  output_tokens: count,
  combined: v.object({ explicit: CombinedScore, implicit: CombinedScore }),
  feedback_signals: v.array(Signal),
})

const OpenAIError = v.object({
  error: v.object({ message: v.string(), type: v.string(), param: nullableText, code: nullableText }),
})

const AnthropicError = v.object({
  type: v.literal('error'),
  error: v.object({ type: v.string(), message: v.string() }),
})

/** The bodies of the API, by the names they have in the document. */
export const schemas = {
  FeedbackSignalRequest: named('FeedbackSignalRequest', FeedbackSignal),
  FeedbackAccepted: named('FeedbackAccepted', FeedbackAccepted),
  Error: named('Error', GatewayError),
  Faults: named('Faults', Faults),
  UpdateLog: named('UpdateLog', UpdateLog),
  Log: named('Log', Log),
  LogPage: named('LogPage', v.object({ logs: v.array(Log), next_cursor: nullableText })),
  TagLogs: named('TagLogs', TagLogs),
  EraseUser: named('EraseUser', EraseUser),
  Erased: named('Erased', v.object({ logs: whole, signals: whole })),
  Tagged: named('Tagged', v.object({ tagged: whole, missing: v.array(idText) })),
  ChatCompletionRequest: named('ChatCompletionRequest', OpenAIRequest),
  MessagesRequest: named('MessagesRequest', AnthropicRequest),
  OpenAIError: named('OpenAIError', OpenAIError),
  AnthropicError: named('AnthropicError', AnthropicError),
}
