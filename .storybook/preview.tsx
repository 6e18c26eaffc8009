import type { Preview } from '@storybook/react-vite'
import '@feedback-signals/react/styles.css'
import { loadLocale } from './locales.ts'
import { withStage } from './Stage.tsx'
import { endScene, loadScene } from './scenes.ts'
import { globalTypes, initialGlobals } from './toolbar.ts'

const preview: Preview = {
  tags: ['autodocs'],
  globalTypes,
  initialGlobals,
  loaders: [loadScene, loadLocale],
  beforeEach: endScene,
  decorators: [withStage],
  parameters: {
    layout: 'fullscreen',
    a11y: { test: 'error' },
    // The stage has the colours of the theme.
    backgrounds: { disable: true },
  },
}

export default preview
