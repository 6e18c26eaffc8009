import { resolve } from 'node:path'
import { buildPage } from '../../runner/build.ts'
import type { Entry } from '../../runner/contestants.ts'

const page = resolve(import.meta.dirname, '../page')

/** Builds a contestant's page for production; returns its bytes, gzip, of what it loads at once. */
export const buildTracker = (entry: Entry): Promise<number> => buildPage(entry, page, 'virtual:tracking')
