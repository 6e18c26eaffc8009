import { perPage } from './perPage.ts'
import type { Watched } from './trackingEngine.ts'

/** Many, of which some leave now and then. */
interface Crowd<One> {
  add(one: One): void
  /** One has left: `isIn` tells it. */
  left(): void
  all(): readonly One[]
}

/**
 * A list from which those that have left are dropped when they are the half of it: of each that stays it takes a quarter
 * of what a Set does.
 */
function createCrowd<One>(isIn: (one: One) => boolean): Crowd<One> {
  let list: One[] = []
  let gone = 0
  const settle = () => {
    // Who left and came back is there twice.
    if (gone) list = [...new Set(list)].filter(isIn)
    gone = 0
  }
  return {
    add: (one) => void list.push(one),
    left() {
      gone += 1
      if (gone * 2 > list.length) settle()
    },
    all() {
      settle()
      return list
    },
  }
}

const crowds = perPage<Crowd<Watched>>()

const kinds = ['copy', 'dwell', 'ignore', 'actions'] as const

const isWatching = (watched: Watched) => kinds.some((kind) => watched.isFor(kind))

/** All answers of a client that are watched in a page, for whatever. */
export const crowdOf = (...place: Parameters<typeof crowds.forget>): Crowd<Watched> =>
  crowds.of(...place, () => createCrowd(isWatching))
