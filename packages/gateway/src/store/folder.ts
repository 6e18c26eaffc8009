import { mkdir, realpath } from 'node:fs/promises'

/** Creates the data folder where it is missing, readable by its owner only, and gives its one true path. */
export async function prepareFolder(path: string): Promise<string> {
  await mkdir(path, { recursive: true, mode: 0o700 })
  return await realpath(path)
}
