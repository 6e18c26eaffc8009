import { createFeedbackClient, type FeedbackClient } from '@feedback-signals/react'
import { askGateway } from '../chat/askGateway.ts'
import { type Chat, createChat } from '../chat/chat.ts'
import { describeFailure } from '../chat/failure.ts'
import { createInspection, type Inspection } from '../inspector/inspection.ts'
import { createSignalLog, type SignalLog } from '../inspector/signalLog.ts'
import { loadConversation } from '../storage/conversation.ts'
import { keepConversation } from '../storage/keepConversation.ts'
import { safeStorage } from '../storage/safeStorage.ts'
import { createTheme, type ThemeChoice } from '../theme/theme.ts'
import type { Store } from '../ui/store.ts'
import { gatewayOrigin, gatewayUrl } from './gateway.ts'

/** The objects that the page lives on, made once and outside of rendering. */
export interface Services {
  chat: Chat
  client: FeedbackClient
  inspection: Inspection
  log: SignalLog
  theme: Store<ThemeChoice>
}

export function createServices(): Services {
  const storage = safeStorage()
  const client = createFeedbackClient({ allowedOrigins: [gatewayOrigin] })
  const log = createSignalLog()
  client.onEvent(log.record)
  const chat = createChat({
    ask: askGateway,
    describe: (error) => describeFailure(error, gatewayUrl),
    history: loadConversation(storage, [gatewayOrigin]),
  })
  keepConversation(chat, storage)
  return {
    chat,
    client,
    inspection: createInspection(),
    log,
    theme: createTheme(document.documentElement, storage),
  }
}
