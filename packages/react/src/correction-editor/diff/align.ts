// Not from 'diff', which brings every other kind of diff into some bundles: 1.7 kB.
import { diffArrays } from 'diff/lib/diff/array.js'
import { anchorsOf, eachToken, sentences } from './anchors.ts'

/** What became of a run of tokens. */
export type Kind = 'same' | 'removed' | 'added'

/** Takes the runs in order. */
export type Emit = (kind: Kind, tokens: string[]) => void

/** Tokens of the one by tokens of the other that `diff` compares in some 12 ms at worst (300 new ones by 300). */
const DIRECT = 90_000

/** Edits after which `diff` gives up where nothing cuts a gap: some 10 ms for 100 KB. */
const MOST_EDITS = 100

function direct(before: string[], after: string[], emit: Emit, options: { maxEditLength?: number }) {
  const changes = diffArrays(before, after, { maxEditLength: Number.POSITIVE_INFINITY, ...options })
  if (!changes) {
    emit('removed', before)
    emit('added', after)
    return
  }
  for (const { removed, added, value } of changes) {
    emit(removed ? 'removed' : added ? 'added' : 'same', value)
  }
}

function* between(before: string[], after: string[], emit: Emit): Generator<undefined, void> {
  yield
  if (before.length * after.length <= DIRECT) return direct(before, after, emit, {})
  for (const chunksOf of [sentences, eachToken]) {
    const own = chunksOf(before)
    yield
    const anchors = yield* anchorsOf(own, chunksOf(after))
    if (!anchors.length) continue
    let [from, to] = [0, 0]
    for (const anchor of anchors) {
      yield* align(before.slice(from, anchor.before.start), after.slice(to, anchor.after.start), emit)
      emit('same', before.slice(anchor.before.start, anchor.before.end))
      from = anchor.before.end
      to = anchor.after.end
    }
    return yield* align(before.slice(from), after.slice(to), emit)
  }
  direct(before, after, emit, { maxEditLength: MOST_EDITS })
}

/**
 * What was removed and added between two texts. `diff` compares each gap; this cuts long texts into gaps, and pauses
 * between them. A gap that is long and has nothing in common to be cut at counts as replaced.
 */
export function* align(before: string[], after: string[], emit: Emit): Generator<undefined, void> {
  const least = Math.min(before.length, after.length)
  let start = 0
  while (start < least && before[start] === after[start]) start += 1
  let end = 0
  while (end < least - start && before.at(-1 - end) === after.at(-1 - end)) end += 1
  emit('same', before.slice(0, start))
  yield* between(before.slice(start, before.length - end), after.slice(start, after.length - end), emit)
  emit('same', before.slice(before.length - end))
}
