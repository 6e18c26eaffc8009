import type { Row } from '@tanstack/react-table'
import { createContext, useContext } from 'react'
import type { Log } from '../gateway/log.ts'
import type { logFeatures } from './logColumns.tsx'

interface LogList {
  rows: readonly Row<typeof logFeatures, Log>[]
  /** Index of the row that keys act on. */
  active: number
  onPick: (index: number) => void
}

export const LogListContext = createContext<LogList | undefined>(undefined)

/** The list that a row is of. */
export function useLogList(): LogList {
  const list = useContext(LogListContext)
  if (!list) throw new Error('This row is of no list. Render it inside <LogListContext value={…}>.')
  return list
}
