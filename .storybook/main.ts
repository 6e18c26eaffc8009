import type { StorybookConfig } from '@storybook/react-vite'
import react from '@vitejs/plugin-react'
import { defaultClientConditions, mergeConfig } from 'vite'
import { docgenTidier } from './docs/docgen.ts'

const config: StorybookConfig = {
  framework: '@storybook/react-vite',
  stories: ['./*/*.mdx', './*/*.stories.tsx', '../packages/react/src/**/*.stories.tsx'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  // Storybook's own pages have the sign of the project as well.
  staticDirs: [{ from: '../apps/demo/public/favicon.svg', to: '/favicon.svg' }],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  // For people who set a Storybook up, and not for those who look at one.
  features: { sidebarOnboardingChecklist: false, changeDetection: false },
  // react-docgen-typescript needs the compiler API, which TypeScript 7 does not have.
  typescript: { reactDocgen: 'react-docgen' },
  viteFinal: (vite) =>
    mergeConfig(vite, {
      plugins: [react(), docgenTidier],
      resolve: { conditions: ['@feedback-signals/source', ...defaultClientConditions] },
    }),
}

export default config
