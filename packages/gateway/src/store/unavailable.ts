// Connections that are refused, broken or too many, and a server that stops or starts:
// https://www.postgresql.org/docs/current/errcodes-appendix.html
const away = /^(?:08...|57P0[123]|53300|ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN)$/

// What pg says, without a code, where a connection breaks or none is free in time.
const awayWords = /^(?:Connection terminated|timeout exceeded when trying to connect)/

/** Whether a query failed because the database cannot be reached, and may well work a little later. */
export function isUnavailable(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  if ('code' in error && typeof error.code === 'string' && away.test(error.code)) return true
  return awayWords.test(error.message) || isUnavailable(error.cause)
}
