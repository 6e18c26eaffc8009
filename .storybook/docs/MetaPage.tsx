import { DocsContext } from '@storybook/addon-docs/blocks'
import { useContext } from 'react'
import { HookPage } from './HookPage.tsx'
import { WidgetPage } from './WidgetPage.tsx'

/** The page of a file of stories: of a hook, or of a widget. */
export function MetaPage() {
  const { preparedMeta } = useContext(DocsContext).resolveOf('meta', ['meta'])
  return preparedMeta.parameters.hook ? <HookPage /> : <WidgetPage />
}
