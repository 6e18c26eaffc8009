import type { Preview } from '@storybook/react-vite'
import { configure } from 'storybook/test'
import '@feedback-signals/react/styles.css'
import { DocsFrame } from './docs/DocsFrame.tsx'
import { MetaPage } from './docs/MetaPage.tsx'
import { simpleControls } from './docs/simpleControls.ts'
import { keepScroll } from './stage/keepScroll.ts'
import { loadLocale } from './stage/locales.ts'
import { checkLooks } from './stage/looks.ts'
import { withStage } from './stage/Stage.tsx'
import { endScene, loadScene } from './stage/scenes.ts'
import { globalTypes, initialGlobals } from './stage/toolbar.ts'
import { endTurn, mountInTurn } from './stage/turns.ts'

keepScroll()
// A passing story takes what it takes; a busy machine must not fail one.
configure({ asyncUtilTimeout: 20_000 })

const preview: Preview = {
  tags: ['autodocs'],
  argTypesEnhancers: [simpleControls],
  globalTypes,
  initialGlobals,
  loaders: [loadScene, loadLocale],
  beforeEach: endScene,
  afterEach: [checkLooks, endTurn],
  mount: mountInTurn,
  decorators: [withStage],
  parameters: {
    layout: 'fullscreen',
    a11y: { test: 'error' },
    options: {
      storySort: {
        order: [
          'Start',
          ['Overview', 'Guidance', 'Theming', 'Chat', 'Workbench'],
          'Widgets',
          ['FeedbackBar', 'Thumbs', 'Thumbs follow-up', 'StarRating'],
          'Hooks',
          [
            'useImplicitSignals',
            'useCopyTracking',
            'useDwellTime',
            'useActionTracking',
            'useIgnoreTracking',
            'useSignal',
          ],
        ],
      },
    },
    docs: { container: DocsFrame, page: MetaPage },
    // The stage has the colours of the theme.
    backgrounds: { disable: true },
  },
}

export default preview
