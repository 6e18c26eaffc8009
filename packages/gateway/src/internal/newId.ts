import { v7 as uuidv7 } from 'uuid'

const BYTES = 16
const pool = new Uint8Array(BYTES * 256)
let taken = pool.length

// Asking for 4 KiB of chance costs what asking for 16 bytes does.
function rng() {
  if (taken === pool.length) {
    crypto.getRandomValues(pool)
    taken = 0
  }
  taken += BYTES
  return pool.subarray(taken - BYTES, taken)
}

/** A new UUIDv7. Those of the same millisecond are in no order. */
export const newId = (): string => uuidv7({ rng })
