/** The SQLSTATE of an error that the database gave, however deep it lies. */
function sqlStateOf(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined
  if ('code' in error && typeof error.code === 'string' && /^[0-9A-Z]{5}$/.test(error.code)) return error.code
  return sqlStateOf(error.cause)
}

// Data that cannot be stored, a constraint, or a deadlock: https://www.postgresql.org/docs/current/errcodes-appendix.html
const ofRows = ['22', '23', '40']

/** Whether an error may come of a single row. Where the database is gone, or ours is the fault, no row is to blame. */
export const mayBeOfOneRow = (error: unknown): boolean =>
  ofRows.includes(sqlStateOf(error)?.slice(0, 2) ?? '')

/** Whether a row was refused because what it refers to is not there, or no longer. */
export const isMissingReference = (error: unknown): boolean => sqlStateOf(error) === '23503'

/** Whether a row was refused because another has what may be there once. */
export const isTaken = (error: unknown): boolean => sqlStateOf(error) === '23505'
