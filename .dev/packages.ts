import { readdirSync, readFileSync } from 'node:fs'

/** A package that is published. */
export interface Package {
  /** Such as `core`. */
  room: string
  /** Such as `packages/core`. */
  folder: string
  manifest: { name: string; version: string; exports: Record<string, string | { types?: string }> }
}

/** Every folder of packages/. */
export const packages: Package[] = readdirSync('packages').map((room) => ({
  room,
  folder: `packages/${room}`,
  manifest: JSON.parse(readFileSync(`packages/${room}/package.json`, 'utf8')),
}))
