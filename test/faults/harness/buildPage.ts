import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { build, defaultClientConditions } from 'vite'

/** Bundles the page under test from the packages' public entries; returns its folder. */
export async function buildPage(): Promise<string> {
  const outDir = resolve('.cache/faults-page')
  await build({
    configFile: false,
    logLevel: 'error',
    root: resolve('test/faults/page'),
    base: './',
    plugins: [react()],
    resolve: { conditions: ['@feedback-signals/source', ...defaultClientConditions] },
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2023',
      minify: false,
      rolldownOptions: {
        input: { main: 'test/faults/page/index.html', strict: 'test/faults/page/strict.html' },
        output: { entryFileNames: '[name].js', chunkFileNames: '[name].js' },
      },
    },
  })
  return outDir
}
