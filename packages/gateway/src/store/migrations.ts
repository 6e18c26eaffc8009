import { fileURLToPath } from 'node:url'

/** Beside `src` and `dist` alike, so the same path holds from a source file and from a built one. */
export const migrationsFolder = fileURLToPath(new URL('../../migrations', import.meta.url))
