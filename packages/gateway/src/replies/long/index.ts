import type { Reply } from '../reply.ts'
import { browserRequest } from './browserRequest.ts'
import { firstTalk } from './firstTalk.ts'
import { startRunning } from './startRunning.ts'
import { timekeeping } from './timekeeping.ts'

/** Answers of 600 words and more, for scrolling, dwell time and long corrections. */
export const long: readonly Reply[] = [browserRequest, startRunning, firstTalk, timekeeping]
