import type { FeedbackClient } from '@feedback-signals/core'
import { type ActionEngine, createActionEngine } from '../observers/actions/actionEngine.ts'
import { perPage } from './perPage.ts'
import type { TrackingSettings } from './trackingSettings.ts'

const engines = perPage<ActionEngine>()

/** What counts the actions on the answers of a client in a page; the settings of who comes first hold. */
export const actionsOf = (
  client: FeedbackClient,
  page: Document,
  { actions }: TrackingSettings,
): ActionEngine => engines.of(client, page, () => createActionEngine(actions))

/** Forgets what was counted, as when the consent is withdrawn. */
export const forgetActions = engines.forget
