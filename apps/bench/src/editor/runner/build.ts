import { join, resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { build } from 'vite'
import { builds } from '../../runner/build.ts'

/** The path of the page on the server. */
export const PAGE = 'editor'

/** Builds the page of the editor for production. */
export async function buildEditor(): Promise<void> {
  await build({
    root: resolve(import.meta.dirname, '../page'),
    base: './',
    configFile: false,
    logLevel: 'warn',
    plugins: [react()],
    build: { outDir: join(builds, PAGE), emptyOutDir: true, target: 'es2023', cssTarget: 'chrome123' },
  })
}
