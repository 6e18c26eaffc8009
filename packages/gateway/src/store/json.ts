import { customType } from 'drizzle-orm/pg-core'

/**
 * A JSON column that gives back what was put in. `json`, not `jsonb`, which refuses `\u0000` and lone surrogates,
 * and a prompt may hold both. Not Drizzle's own `json()`, which parses a second time what the driver has parsed
 * already, so that the text `"12"` would come back as a number.
 */
export const json = customType<{ data: unknown; driverData: unknown }>({
  dataType: () => 'json',
  toDriver: (value) => JSON.stringify(value),
  fromDriver: (value) => value,
})
