import { FEEDBACK_TOKEN_HEADER, FEEDBACK_URL_HEADER } from '@feedback-signals/protocol'
import type { Principal } from '../auth/identify.ts'
import type { Ask, Dialect } from '../dialects/dialect.ts'
import type { GatewayContext } from '../gatewayContext.ts'
import { newId } from '../internal/newId.ts'
import { tagsOf } from './tags.ts'

/** A request that may be answered: who asks what of which endpoint, and under which origin. */
export interface Admitted {
  dialect: Dialect
  principal: Principal
  endpoint: string
  ask: Ask
  /** Start of the feedback URL. */
  origin: string
}

/** A log that exists, and the headers that let its answer be rated. */
export interface OpenLog {
  id: string
  createdAt: Date
  model: string
  headers: Record<string, string>
}

/** Stores the log of an answer before anything of it is sent, so that it can be rated from its first byte on. */
export async function openLog(context: GatewayContext, admitted: Admitted): Promise<OpenLog> {
  const { dialect, principal, endpoint, ask, origin } = admitted
  const { project, userId } = principal
  const id = newId()
  const createdAt = new Date(context.now())
  const model = ask.model ?? endpoint
  const { input, metadata } = ask
  const tags = tagsOf(metadata)
  const log = {
    id,
    project,
    endpoint,
    dialect: dialect.name,
    model,
    createdAt,
    userId,
    input,
    metadata,
    tags,
  }
  await context.store.insertLog(log)
  const headers = {
    [FEEDBACK_URL_HEADER]: `${origin}/${project}/${endpoint}/feedback/${id}`,
    [FEEDBACK_TOKEN_HEADER]: await context.tokens.issue(id, userId),
  }
  return { id, createdAt, model, headers }
}
