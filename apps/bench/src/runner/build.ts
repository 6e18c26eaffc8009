import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import react from '@vitejs/plugin-react'
import { build } from 'vite'
import type { Entry } from './contestants.ts'

const page = resolve(import.meta.dirname, '../page')

/** Where the pages lie. */
export const builds = resolve('.cache/bench')

/** Bytes, gzip, of what a page loads at once: not of what it loads on first need. */
const weigh = (folder: string) => {
  const html = readFileSync(join(folder, 'index.html'), 'utf8')
  const loaded = [...html.matchAll(/(?:src|href)="\.\/(assets\/[^"]+)"/g)].map(([, file = '']) => file)
  return loaded.reduce((sum, file) => sum + gzipSync(readFileSync(join(folder, file))).byteLength, 0)
}

/**
 * Builds a contestant's page for production; returns its bytes.
 *
 * @param root - the folder of the page.
 * @param module - what the page imports the contestant as.
 */
export async function buildPage(
  { file, id }: Entry,
  root = page,
  module = 'virtual:contestant',
): Promise<number> {
  const outDir = join(builds, id)
  await build({
    root,
    base: './',
    configFile: false,
    logLevel: 'warn',
    plugins: [react()],
    resolve: { alias: { [module]: file } },
    build: { outDir, emptyOutDir: true, target: 'es2023', cssTarget: 'chrome123' },
  })
  return weigh(outDir)
}
