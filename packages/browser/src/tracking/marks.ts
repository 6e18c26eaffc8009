import type { KindName } from './trackingEngine.ts'

// What a watch knows of itself and is yes or no, as bits of one number: a field for each would be forty bytes more, in
// each of thousands of rows.

/** It is observed for this kind. */
export const ON: Record<KindName, number> = { copy: 1, dwell: 2, ignore: 4, actions: 8 }

/** It is observed for anything. */
export const ON_ANY = 15

/** So many bits above that of `ON`: the app wants this kind. */
export const WANTED = 4

/** So many bits above that of `ON`: what was said of this kind has changed, so that it begins anew. */
export const CHANGED = 8

/** The answer is being written, as it was told last. */
export const STREAMING = 1 << 12

/** The same as it was rendered last. */
export const RENDERED_STREAMING = 1 << 13

/** The view is there. */
export const SHOWN = 1 << 14

/** From here on, bits are the engines' own. */
export const ENGINE_MARKS = 16

/** The same marks with some of them set, or not. */
export const marked = (marks: number, some: number, is: boolean): number =>
  is ? marks | some : marks & ~some
