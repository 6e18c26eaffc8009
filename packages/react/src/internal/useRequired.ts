'use client'
import type { Context } from 'react'
import { useContext } from './react.ts'

/** What a context holds; outside of `<parent>`, an error that names it. */
export function useRequired<Value>(context: Context<Value | undefined>, parent: string): Value {
  const value = useContext(context)
  if (!value)
    throw new Error(
      `FeedbackSignals: <${parent}> is missing. Put one around this, which works only inside of it.`,
    )
  return value
}
