import { DocsContainer, type DocsContainerProps } from '@storybook/addon-docs/blocks'
import { type PropsWithChildren, useEffect, useState } from 'react'
import { GLOBALS_UPDATED, SET_GLOBALS } from 'storybook/internal/core-events'
import { addons } from 'storybook/preview-api'
import { ThemeContext } from './ThemeContext.ts'
import { systemTheme, themes } from './themes.ts'
import './docs.css'

type ThemeName = keyof typeof themes

const nameOf = (globals: { theme?: unknown } | undefined): ThemeName => {
  if (globals?.theme === 'light' || globals?.theme === 'dark') return globals.theme
  return systemTheme()
}

/** The theme of the toolbar. Told by the channel, which remembers what it said last. */
function useThemeName(): ThemeName {
  const channel = addons.getChannel()
  const last = (channel.last(GLOBALS_UPDATED) ?? channel.last(SET_GLOBALS))?.[0]
  const [name, setName] = useState(() => nameOf(last?.globals))
  useEffect(() => {
    const listen = ({ globals }: { globals: object }) => setName(nameOf(globals))
    channel.on(GLOBALS_UPDATED, listen)
    return () => channel.off(GLOBALS_UPDATED, listen)
  }, [channel])
  return name
}

/** The frame of every page of words: in the toolbar's theme, as the stories in it are. */
export function DocsFrame({ children, ...props }: PropsWithChildren<DocsContainerProps>) {
  const name = useThemeName()
  return (
    <DocsContainer {...props} theme={themes[name]}>
      <ThemeContext.Provider value={name}>
        <div className="page" data-fbs-theme={name}>
          {children}
        </div>
      </ThemeContext.Provider>
    </DocsContainer>
  )
}
