import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const roots = ['/usr/lib/postgresql', '/opt/homebrew/opt', '/usr/local/opt']

const children = (root: string) =>
  existsSync(root) ? readdirSync(root).map((name) => join(root, name, 'bin')) : []

// By the number at the end: 9 comes before 15.
const byVersion = (one: string, other: string) => other.localeCompare(one, undefined, { numeric: true })

/** The folder of PostgreSQL's programs, the newest version first; `undefined` where there is none. */
export function findPostgresBinaries(): string | undefined {
  const installed = roots.flatMap((root) => children(root).sort(byVersion))
  const onPath = (process.env.PATH ?? '').split(delimiter)
  return [...installed, ...onPath].find((folder) =>
    ['initdb', 'postgres'].every((name) => existsSync(join(folder, name))),
  )
}

/** The user to run PostgreSQL as: it refuses to run as root. */
export function postgresUser(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined
  const id = (flag: string) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }))
  return { uid: id('-u'), gid: id('-g') }
}
