/** A part of a text, from and up to an offset. */
export type Span = readonly [start: number, end: number]

/** The union of spans, in order; those that touch are one. */
export function unionOf(spans: readonly Span[]): Span[] {
  const union: [number, number][] = []
  for (const [start, end] of [...spans].sort((one, other) => one[0] - other[0])) {
    const last = union.at(-1)
    if (end <= start) continue
    if (last && start <= last[1]) last[1] = Math.max(last[1], end)
    else union.push([start, end])
  }
  return union
}

/** Whether two unions are of the same spans. */
export const isSame = (one: readonly Span[], other: readonly Span[]) => `${one}` === `${other}`
