import type { Context } from 'hono'

/** Puts headers on the answer to come, be it one of a handler or an error. */
export const announce =
  (context: Context) =>
  (headers: Record<string, string>): void => {
    for (const [name, value] of Object.entries(headers)) context.header(name, value)
  }
