import { storybookTest } from '@storybook/addon-vitest/vitest-plugin'
import react from '@vitejs/plugin-react'
import { playwright } from '@vitest/browser-playwright'
import { defaultClientConditions, defaultServerConditions } from 'vite'
import { defineConfig } from 'vitest/config'
import { launchOptions } from './.dev/browser.ts'

// Tests read the sources, so that a failing line is a line of ours and nothing needs a build first.
const source = '@feedback-signals/source'
const fromSource = {
  resolve: { conditions: [source, ...defaultClientConditions] },
  ssr: { resolve: { conditions: [source, ...defaultServerConditions] } },
}

export default defineConfig({
  test: {
    projects: [
      {
        ...fromSource,
        test: {
          name: 'unit',
          include: ['{packages,apps}/*/src/**/*.test.ts'],
          exclude: ['**/*.browser.test.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        ...fromSource,
        plugins: [react()],
        test: {
          name: 'component',
          globalSetup: 'test/gateway.setup.ts',
          include: ['packages/*/src/**/*.test.tsx', 'packages/*/src/**/*.browser.test.ts'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions }),
            instances: [{ browser: 'chromium', name: 'component' }],
          },
        },
      },
      {
        plugins: [storybookTest({ configDir: '.storybook' })],
        test: {
          name: 'stories',
          testTimeout: 60_000,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions }),
            instances: [{ browser: 'chromium', name: 'stories' }],
          },
        },
      },
      {
        ...fromSource,
        test: {
          name: 'e2e',
          include: ['apps/*/e2e/**/*.test.ts', 'test/**/*.test.ts'],
          exclude: ['test/faults/**'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
      {
        ...fromSource,
        test: {
          name: 'faults',
          globalSetup: 'test/faults/setup.ts',
          include: ['test/faults/**/*.test.ts'],
          // Generous, as it is not about time: a failing case takes this long, a passing one what it takes.
          expect: { poll: { timeout: 40_000, interval: 20 } },
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
})
