import { existsSync, readdirSync } from 'node:fs'
import { basename, resolve } from 'node:path'

/** One file of `contestants/`. */
export interface Entry {
  widget: string
  name: string
  file: string
  /** Such as `thumbs-plain`: its folder among the builds. */
  id: string
}

/** The contestant that the ratios are of. */
export const YARDSTICK = 'plain'

/** The contestant whose targets are checked. */
export const OURS = 'ours'

const folder = resolve(import.meta.dirname, '../contestants')

/** The contestants in a folder: those of `first`, in this order, and the rest by name. */
export function entriesIn(path: string, widget: string, first: readonly string[]): Entry[] {
  const rank = ({ name }: Entry) => first.indexOf(name) >>> 0
  return readdirSync(path)
    .map((file) => ({
      widget,
      name: basename(file, '.tsx'),
      file: resolve(path, file),
      id: `${widget}-${basename(file, '.tsx')}`,
    }))
    .sort((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name))
}

/** The contestants of a widget: plain, ours, the rest by name. None where ours is not there. */
export function contestantsOf(widget: string): Entry[] {
  const path = resolve(folder, widget)
  return existsSync(resolve(path, `${OURS}.tsx`)) ? entriesIn(path, widget, [YARDSTICK, OURS]) : []
}

/** A folder a widget. */
export const widgets = (): string[] => readdirSync(folder).sort().reverse()
