import { execFileSync } from 'node:child_process'
import { globSync } from 'node:fs'

const findPostgres = () =>
  globSync(['/usr/lib/postgresql/*/bin/postgres', '/usr/local/bin/postgres', '/opt/homebrew/bin/postgres'])[0]

/**
 * Finds PostgreSQL, or installs it where that is one command. The gateway's suite runs on PGlite everywhere, and on
 * PostgreSQL too where there is one.
 */
export function requirePostgres(): string {
  const found = findPostgres()
  if (found) return found
  if (process.platform === 'linux' && process.getuid?.() === 0) {
    try {
      execFileSync('sh', ['-c', 'apt-get update && apt-get install -y postgresql'], { stdio: 'pipe' })
    } catch {
      // Told below.
    }
  }
  const installed = findPostgres()
  if (installed) return installed
  if (process.env.CI)
    throw new Error('No PostgreSQL was found and none could be installed, and CI tests on it.')
  return 'none: the tests on it are skipped; install it to run them'
}
