import { createContext, useContext, useEffect, useReducer, useRef } from 'react'
import type { TrackingContestant } from '../page/contestant.ts'

const Nothing = createContext(undefined)

const count = (renders: number) => renders + 1

const begin = () => end

const end = () => {}

/** The least that one hook takes which can render its component again: it hears of its end, and knows nothing of it. */
export const contestant: TrackingContestant = {
  useTracking() {
    useContext(Nothing)
    useReducer(count, 0)
    useEffect(begin)
    return useRef<HTMLElement>(null)
  },
}
