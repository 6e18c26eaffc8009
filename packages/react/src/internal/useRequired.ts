'use client'
import { type Context, useContext } from 'react'

/** What a context holds; outside of `<parent>`, an error that names it. */
export function useRequired<Value>(context: Context<Value | undefined>, parent: string): Value {
  const value = useContext(context)
  if (value === undefined) {
    throw new Error(
      `FeedbackSignals: <${parent}> is missing, and what was rendered works inside of it only. Put <${parent}> around it.`,
    )
  }
  return value
}
