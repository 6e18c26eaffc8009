import { runtime } from './platform.ts'

/**
 * A UUIDv7: sorts by the time it was made, and after `predecessor` even if the clock was set back since. The uuid
 * package is 795 bytes gzip for this, these lines under 200.
 *
 * @param now - milliseconds since the epoch.
 */
export function newSignalId(now: number, predecessor = ''): string {
  const bytes = runtime.crypto.getRandomValues(new Uint8Array(9))
  const random = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
  // Its time is all before the second hyphen.
  const earliest = Number.parseInt(predecessor.replace('-', ''), 16) + 1 || 0
  const time = Math.max(now, earliest).toString(16).padStart(12, '0')
  return `${time.slice(0, 8)}-${time.slice(8)}-7${random.slice(0, 3)}-8${random.slice(3, 6)}-${random.slice(6)}`
}
