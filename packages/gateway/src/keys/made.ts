import { createHash, randomBytes } from 'node:crypto'

// Of our own, so that a scanner that finds one in a repository can tell what it is.
const PREFIX = 'sk-fbs-'
const shape = /^sk-fbs-[\w-]{43}$/

/** Makes a key of 256 bits of chance. `random` gives so many bytes. */
export const makeKey = (random: (bytes: number) => Buffer = randomBytes): string =>
  `${PREFIX}${random(32).toString('base64url')}`

/** Whether a text looks like a key that was made here. No other is worth a look into the database. */
export const looksMade = (text: string): boolean => shape.test(text)

/** What is kept of a key: its SHA-256, in hex. */
export const digestOf = (key: string): string => createHash('sha256').update(key).digest('hex')

/** First and last characters of a key, to tell it by. */
export interface Ends {
  beginning: string
  ending: string
}

const SHOWN = 4
// What is left unknown has then at least 16 characters.
const LEAST = 24

/** The ends of a key; `undefined` where too little would be left unknown. */
export function endsOf(key: string): Ends | undefined {
  const prefix = key.startsWith(PREFIX) ? PREFIX : 'sk-'
  if (key.length - prefix.length < LEAST) return undefined
  return { beginning: key.slice(0, prefix.length + SHOWN), ending: key.slice(-SHOWN) }
}
