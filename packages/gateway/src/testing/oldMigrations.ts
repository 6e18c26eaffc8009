import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'
import { migrationsFolder } from '../store/migrations.ts'
import { temporaryFolder } from './folder.ts'

const Journal = v.looseObject({ entries: v.array(v.looseObject({ tag: v.string() })) })

/** The migrations of a release that had only the first so many. */
export async function firstMigrations(count: number) {
  const folder = await temporaryFolder()
  await mkdir(join(folder, 'meta'))
  const file = join('meta', '_journal.json')
  const journal = v.parse(Journal, JSON.parse(await readFile(join(migrationsFolder, file), 'utf8')))
  const entries = journal.entries.slice(0, count)
  await writeFile(join(folder, file), JSON.stringify({ ...journal, entries }))
  for (const { tag } of entries)
    await copyFile(join(migrationsFolder, `${tag}.sql`), join(folder, `${tag}.sql`))
  return folder
}
