'use client'
import type { SlotState } from '@feedback-signals/browser'
import { useMemo, useSyncExternalStore } from 'react'
import { useSlots } from '../internal/useSlots.ts'
import { useFeedback } from '../provider/useFeedback.ts'
import { knownPassages } from './knownPassages.ts'
import { passageOf } from './passage.logic.ts'
import { isSamePassage, type Passage, type PassageRange, slotNameOf } from './passage.ts'

/** More are neither marked nor listed. */
const MOST = 200

const none: readonly Passage[] = []

/** What a slot says of its passage. `usual` stands where this browser has nothing to say. */
function shownIn({ signal, status }: SlotState, range: PassageRange, usual: Passage | undefined) {
  if (signal) return passageOf(range, signal)
  return status === 'idle' || status === 'failed' ? usual : undefined
}

/** The passages of the answer in scope that something was said of, in the order of the text, and their slots. */
export function usePassages(given: readonly Passage[] | undefined, usual: readonly Passage[] = none) {
  const { client, target } = useFeedback()
  const inferenceId = target?.inferenceId ?? ''
  const known = useMemo(() => knownPassages(client, inferenceId), [client, inferenceId])
  const said = useSyncExternalStore(known.subscribe, known.get, () => none)
  const ranges = useMemo(() => {
    const others = usual.filter((passage) => !said.some((range) => isSamePassage(range, passage)))
    return [...said, ...others].slice(-MOST)
  }, [said, usual])
  const slots = useMemo(
    () => ranges.map((range) => client.slot({ inferenceId }, slotNameOf(range))),
    [client, inferenceId, ranges],
  )
  const states = useSlots(slots)
  const passages = useMemo(() => {
    const shown = ranges.flatMap((range, index) => {
      const state = states[index]
      const own = usual.find((passage) => isSamePassage(passage, range))
      return (state && shownIn(state, range, own)) ?? []
    })
    return (given?.slice(0, MOST) ?? shown).toSorted((one, other) => one.start - other.start)
  }, [given, ranges, states, usual])
  return { passages, states, known }
}
