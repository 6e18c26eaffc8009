import { Source } from '@storybook/addon-docs/blocks'
import { type ComponentProps, useContext } from 'react'
import { ThemeContext } from './ThemeContext.ts'

/** Storybook's source block, which does not follow the page's theme by itself. */
export function CodeBlock(props: Pick<ComponentProps<typeof Source>, 'code' | 'language'>) {
  return <Source {...props} dark={useContext(ThemeContext) === 'dark'} />
}
