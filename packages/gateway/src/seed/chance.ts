/** Chance that can be had again: the same seed gives the same numbers. */
export interface Chance {
  /** From 0 up to, but without, 1. */
  unit(): number
  /** Whether something of this probability happens. */
  happens(probability: number): boolean
  /** One of the items, by their weights. */
  pick<Item>(items: readonly (readonly [item: Item, weight: number])[]): Item
  /** From the normal distribution. */
  normal(mean: number, deviation: number): number
  bytes(length: number): Uint8Array
}

/** Chance by mulberry32 (Ettinger 2017, public domain): good enough for rows that look alike, and 32 bits of state. */
export function createChance(seed: number): Chance {
  let state = seed >>> 0
  const unit = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  return {
    unit,
    happens: (probability) => unit() < probability,
    pick(items) {
      const total = items.reduce((sum, [, weight]) => sum + weight, 0)
      let left = unit() * total
      const found = items.find(([, weight]) => {
        left -= weight
        return left < 0
      })
      const last = found ?? items.at(-1)
      if (!last) throw new Error('There is nothing to pick from.')
      return last[0]
    },
    // Box and Muller's transform (1958).
    normal: (mean, deviation) =>
      mean + deviation * Math.sqrt(-2 * Math.log(1 - unit())) * Math.cos(2 * Math.PI * unit()),
    bytes: (length) => Uint8Array.from({ length }, () => Math.floor(unit() * 256)),
  }
}
