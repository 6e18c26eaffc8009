import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import { resolve } from 'node:path'
import { run } from './run.ts'

/** Packs every package as it would be published; returns the tarball of a package by its name. */
export async function pack(folder: string): Promise<(name: string) => string> {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const to = resolve(folder)
  await run('npx', ['--yes', 'pnpm@12', '-r', '--filter', './packages/*', 'pack', '--pack-destination', to])
  const files = readdirSync(folder)
  return (name) => {
    const start = name.replace('@', '').replace('/', '-')
    const file = files.find((entry) => entry.startsWith(`${start}-`))
    if (!file) throw new Error(`pnpm packed no ${name}.`)
    return `${to}/${file}`
  }
}
