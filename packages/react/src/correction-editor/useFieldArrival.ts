'use client'
import { type CSSProperties, useLayoutEffect, useState } from 'react'
import { staged, stageLayout } from './stagedLayout.ts'

/** Signs of text from which the browser takes a while to lay the field out. */
const LONG = 20_000

/** What the field is to have as it appears. */
export interface FieldArrival {
  autoFocus: boolean
  style: CSSProperties | undefined
}

/**
 * Brings the field into view, and puts focus into it where that is wanted: of a short text as it is mounted, of a long
 * one over some frames.
 */
export function useFieldArrival(wanted: boolean, id: string, length: number): FieldArrival {
  // As it appears: one that becomes long while it is edited is in view and has the focus.
  const [isLong] = useState(length > LONG)
  // From the first render on: React asks for layout before effects run, as it looks where focus went.
  const [isStaged, setStaged] = useState(isLong)

  useLayoutEffect(() => {
    const field = document.getElementById(id)
    const end = () => setStaged(false)
    if (isStaged) return field ? stageLayout(field, end) : end()
  }, [isStaged, id])

  useLayoutEffect(() => {
    if (!wanted || !isLong || isStaged) return
    // In the frame after, as focus has the field laid out for its caret.
    const frame = requestAnimationFrame(() => document.getElementById(id)?.focus())
    return () => cancelAnimationFrame(frame)
  }, [wanted, isLong, isStaged, id])

  return { autoFocus: wanted && !isLong, style: isStaged ? staged : undefined }
}
