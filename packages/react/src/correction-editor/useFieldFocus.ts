'use client'
import { useEffect, useState } from 'react'

/** Signs of text from which the browser takes a while to lay the field out. */
const LONG = 20_000

/**
 * Puts focus into the field as it appears: a short text as it is mounted, a long one once it is painted, as focus would
 * have it laid out within the same frame. Returns whether the field is to have `autoFocus`.
 */
export function useFieldFocus(wanted: boolean, id: string, length: number): boolean {
  // As it appears: one that becomes long while it is edited has the focus.
  const [isLong] = useState(length > LONG)

  useEffect(() => {
    if (!wanted || !isLong) return
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => document.getElementById(id)?.focus())
    })
    return () => cancelAnimationFrame(frame)
  }, [wanted, id, isLong])

  return wanted && !isLong
}
