import { Feedback, FeedbackProvider } from '@feedback-signals/react'
import type { Decorator } from '@storybook/react-vite'
import { type ReactNode, useLayoutEffect } from 'react'
import { sceneOf } from '../../packages/react/src/testing/scene.ts'
import { directionOf } from './locales.ts'
import './stage.css'

interface StageProps {
  attributes: Record<string, string>
  /** Whether the story has the page to itself, and what opens over the page is to look alike. */
  isPage: boolean
  children: ReactNode
}

function Stage({ attributes, isPage, children }: StageProps) {
  useLayoutEffect(() => {
    if (!isPage) return
    for (const [name, value] of Object.entries(attributes)) document.documentElement.setAttribute(name, value)
  })
  return (
    <div className="stage" data-page={isPage ? '' : undefined} {...attributes}>
      {children}
    </div>
  )
}

/** The page around a story: theme, direction, language and density of the toolbar, and the answer to be rated. */
export const withStage: Decorator = (Story, context) => {
  const { globals, loaded, parameters, viewMode } = context
  const { client, target } = sceneOf(context)
  const attributes = {
    'data-fbs-theme': globals.theme,
    'data-fbs-density': globals.density,
    dir: directionOf(globals.dir, globals.locale),
    lang: globals.locale,
  }
  return (
    <Stage attributes={attributes} isPage={viewMode === 'story'}>
      <FeedbackProvider client={client} locale={loaded.locale}>
        <Feedback target={target} streaming={parameters.feedback?.streaming}>
          <Story />
        </Feedback>
      </FeedbackProvider>
    </Stage>
  )
}
