import { type ReactNode, type Ref, useCallback, useLayoutEffect, useRef } from 'react'
import type { Theme } from './themes.ts'
import type { Density } from './useThemeDraft.ts'

interface PaneProps {
  ref: Ref<HTMLElement>
  scheme: 'light' | 'dark'
  host: string
  theme: Theme
  density: Density
  children: ReactNode
}

/** A page of another design system, with the theme set on it. */
export function Pane({ ref, scheme, host, theme, density, children }: PaneProps) {
  const own = useRef<HTMLElement>(null)
  const both = useCallback(
    (element: HTMLElement | null) => {
      own.current = element
      if (typeof ref === 'function') ref(element)
    },
    [ref],
  )
  useLayoutEffect(() => {
    const style = own.current?.style
    for (const [name, value] of Object.entries(theme)) style?.setProperty(name, value)
    return () => {
      for (const name of Object.keys(theme)) style?.removeProperty(name)
    }
  }, [theme])
  return (
    <section
      ref={both}
      className="host"
      data-host={host}
      data-fbs-theme={scheme}
      data-fbs-density={density}
      aria-label={scheme === 'light' ? 'Light page' : 'Dark page'}
    >
      {children}
      <div className="host-controls">
        <button type="button" className="host-button" data-primary="">
          Of the host
        </button>
        <button type="button" className="host-button">
          Secondary
        </button>
        <input className="host-field" aria-label="Field of the host" defaultValue="A field of the host" />
      </div>
    </section>
  )
}
