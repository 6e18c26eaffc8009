import {
  createFeedbackClient,
  type FeedbackClient,
  type Locale,
  questionAsked,
} from '@feedback-signals/react'
import type { Shown } from '../behaviour/shownAnswer.ts'
import { createShownInChat } from '../behaviour/shownInChat.ts'
import { askOver } from '../chat/askGateway.ts'
import { type Chat, createChat } from '../chat/chat.ts'
import { describeFailure } from '../chat/failure.ts'
import { type Agreed, createConsent } from '../consent/consent.ts'
import { createInspection, type Inspection } from '../inspector/inspection.ts'
import { createParked, type Parked } from '../inspector/parked.ts'
import { createSignalLog, type SignalLog } from '../inspector/signalLog.ts'
import { askOnceOver } from '../long/askOnce.ts'
import { createLongAnswers, type LongAnswers } from '../long/longAnswers.ts'
import { createRoute, type Route } from '../route/route.ts'
import { loadConversation } from '../storage/conversation.ts'
import { keepConversation } from '../storage/keepConversation.ts'
import { safeStorage } from '../storage/safeStorage.ts'
import { createTheme, type ThemeChoice } from '../theme/theme.ts'
import { type Connection, createConnection } from '../trouble/connection.ts'
import { createFaultPanel, type FaultPanel } from '../trouble/faultPanel.ts'
import { createGatewayPower, type GatewayPower } from '../trouble/gatewayPower.ts'
import type { Store } from '../ui/store.ts'
import type { Choices } from '../widgets/choices.ts'
import { createChoices } from '../widgets/keepChoices.ts'
import { wearLook } from '../widgets/wearLook.ts'
import { createWords } from '../widgets/words.ts'
import { gatewayOrigin, gatewayUrl } from './gateway.ts'

/** The objects that the page lives on, made once and outside of rendering. */
export interface Services {
  chat: Chat
  /** What is chosen of the widgets. */
  choices: Store<Choices>
  client: FeedbackClient
  connection: Connection
  consent: Store<Agreed>
  faults: FaultPanel
  inspection: Inspection
  log: SignalLog
  long: LongAnswers
  parked: Parked
  power: GatewayPower
  route: Pick<Store<Route>, 'get' | 'subscribe'>
  shownInChat: Shown
  theme: Store<ThemeChoice>
  /** What the widgets say. */
  words: Store<Locale>
}

export function createServices(): Services {
  const storage = safeStorage()
  const connection = createConnection()
  const agreed = { explicit: true, implicit: !navigator.globalPrivacyControl }
  const client = createFeedbackClient({
    allowedOrigins: [gatewayOrigin],
    consent: agreed,
    fetch: connection.fetch,
    isOnline: connection.isOnline,
  })
  const log = createSignalLog()
  client.onEvent(log.record)
  const chat = createChat({
    ask: askOver(connection.fetch),
    describe: (error) => describeFailure(error, gatewayUrl, connection.isOnline()),
    history: loadConversation(storage, [gatewayOrigin]),
    // What was read until now has been read. An answer that begins to stream says the same, only later.
    onAsk: () => questionAsked(client),
  })
  keepConversation(chat, storage)
  const choices = createChoices(storage)
  wearLook(document.documentElement, choices)
  return {
    chat,
    choices,
    client,
    connection,
    consent: createConsent(client, agreed),
    faults: createFaultPanel(gatewayUrl),
    inspection: createInspection(),
    log,
    long: createLongAnswers(askOnceOver(connection.fetch)),
    parked: createParked(client),
    power: createGatewayPower(),
    route: createRoute(),
    shownInChat: createShownInChat(chat),
    theme: createTheme(document.documentElement, storage),
    words: createWords(choices),
  }
}
