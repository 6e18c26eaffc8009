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

const rank = ({ name }: Entry) => [YARDSTICK, OURS].indexOf(name) >>> 0

/** The contestants of a widget: plain, ours, the rest by name. None where ours is not there. */
export function contestantsOf(widget: string): Entry[] {
  if (!existsSync(resolve(folder, widget, `${OURS}.tsx`))) return []
  return readdirSync(resolve(folder, widget))
    .map((file) => ({
      widget,
      name: basename(file, '.tsx'),
      file: resolve(folder, widget, file),
      id: `${widget}-${basename(file, '.tsx')}`,
    }))
    .sort((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name))
}

/** A folder a widget. */
export const widgets = (): string[] => readdirSync(folder).sort().reverse()
