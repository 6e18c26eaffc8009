import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { build, defaultClientConditions } from 'vite'

/**
 * Bundles the pages under test of a folder of `test` from the packages' public entries; returns where they lie.
 *
 * @param names - of the HTML files in its folder `page`.
 */
export async function buildPage(of: string, names: readonly string[]): Promise<string> {
  const outDir = resolve(`.cache/${of}-page`)
  await build({
    configFile: false,
    logLevel: 'error',
    root: resolve(`test/${of}/page`),
    base: './',
    plugins: [react()],
    resolve: { conditions: ['@feedback-signals/source', ...defaultClientConditions] },
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2023',
      minify: false,
      rolldownOptions: {
        input: Object.fromEntries(names.map((name) => [name, `test/${of}/page/${name}.html`])),
        output: { entryFileNames: '[name].js', chunkFileNames: '[name].js' },
      },
    },
  })
  return outDir
}
