import { access } from 'node:fs/promises'

/** The folder of the database within a data folder. */
export const DATABASE = 'database'

/** The file of the secret that signs the feedback tokens. */
export const SECRET = 'feedback-secret'

/** What a data folder is made of. */
export const PARTS = [SECRET, DATABASE]

/** Whether there is something at a path. */
export const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  )
