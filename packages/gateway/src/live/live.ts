import { randomBytes } from 'node:crypto'
import type { Logger } from 'pino'
import { Failure } from '../http/failure.ts'
import { describeError } from '../internal/describeError.ts'
import { badParameter } from '../query/parameters.ts'
import type { Store } from '../store/types.ts'
import { liveBody } from './body.ts'
import { liveEvents } from './events.ts'
import type { LiveOptions } from './liveOptions.ts'
import type { LiveRequest } from './query.ts'
import { createTail } from './tail.ts'

/** The live streams of a gateway. */
export interface Live {
  /** Opens a stream, or throws the `Failure` that refuses it. */
  open(request: LiveRequest): Promise<ReadableStream<Uint8Array>>
  /** Ends the streams that are open, and lets none be opened from here on. */
  end(): void
}

/** Seconds after which one that was refused may try again. */
const RETRY = { 'Retry-After': '5' }

const otherDatabase = () =>
  badParameter('after', 'is of another database, or of one that was set back. Leave it out to see what comes')

/** How long a transaction that writes signals is waited for: the gateway's own take milliseconds. */
const WRITERS = { recheck: 50, patience: 30_000 }

/** Live streams on a store. */
export function createLive(store: Store, logger: Logger, options: LiveOptions = {}): Live {
  const { interval = 500, heartbeat = 15_000, patience = 60_000, most = 100 } = options
  const onImpatience = () =>
    logger.warn('a transaction keeps signals undecided: live streams go on without them')
  const tail = createTail({ queries: store.live, interval, onImpatience, ...WRITERS })
  const open = new Set<AbortController>()
  let database: Promise<string> | undefined
  let over = false

  // Places of another database mean nothing here, so each has a name of its own.
  const nameOfDatabase = () => {
    database ??= store.settle('live_stream', randomBytes(4).toString('hex')).catch((error: unknown) => {
      database = undefined
      throw error
    })
    return database
  }
  const begin = async ({ filter, after }: LiveRequest, abort: AbortController) => {
    const name = await nameOfDatabase()
    const last = await store.live.lastPlace()
    if (after && (after.database !== name || after.seq > last)) throw otherDatabase()
    const at = after?.seq ?? last
    return liveEvents({ store, tail, database: name, filter, after: at, heartbeat, signal: abort.signal })
  }
  return {
    async open(request) {
      if (over) throw new Failure(503, 'The gateway is shutting down.', { headers: RETRY })
      if (open.size >= most)
        throw new Failure(503, `${most} live streams are open, which is as many as there may be.`, {
          code: 'too_many_streams',
          headers: RETRY,
        })
      const abort = new AbortController()
      open.add(abort)
      const onEnd = () => open.delete(abort)
      try {
        const events = await begin(request, abort)
        const onFailure = (error: unknown) => logger.warn(describeError(error), 'a live stream failed')
        return liveBody({ events, abort, patience, onEnd, onFailure })
      } catch (error) {
        onEnd()
        throw error
      }
    },
    end() {
      over = true
      for (const abort of [...open]) abort.abort()
    },
  }
}
