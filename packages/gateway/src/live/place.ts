import type { Kind } from '../query/kinds.ts'

/** A place in the order of arrival, and the database whose order it is. */
export interface Place {
  database: string
  seq: bigint
}

const shape = /^([0-9a-f]{8})-(\d{1,18})$/

/** The `id` of an event. */
export const writePlace = ({ database, seq }: Place): string => `${database}-${seq}`

/** The text of an event's `id`. */
export const placeKind: Kind<Place> = {
  read(text) {
    const [, database, seq] = shape.exec(text) ?? []
    return database === undefined || seq === undefined ? undefined : { database, seq: BigInt(seq) }
  },
  must: 'must be the id of an event of this stream',
  json: { type: 'string', pattern: shape.source },
}
