import { resolve } from 'node:path'
import { type Entry, entriesIn } from '../../runner/contestants.ts'

/** What stands for tracking among the widgets. */
export const TRACKING = 'tracking'

/** The page by itself, from which is counted what the others add. */
export const BASE = 'untracked'

/** The contestant that the others are a share of. */
export const NAIVE = 'naive'

/** Those that track nothing, and so tell nothing. */
export const SILENT: readonly string[] = [BASE, 'empty-hook', 'empty-hooks', 'empty-listener']

/** The contestants whose targets are checked begin so. */
export const OURS = 'ours'

/** All of them. */
export const trackers = (): Entry[] =>
  entriesIn(resolve(import.meta.dirname, '../contestants'), TRACKING, [BASE, NAIVE])
