import type { CSSProperties, ReactNode } from 'react'

/** Every look of a page: light and dark, either direction. */
export const looks = ['light', 'dark'].flatMap((theme) => ['ltr', 'rtl'].map((dir) => [theme, dir] as const))

const light = { color: '#0d0d0d', background: '#fff' }
const dark = { color: '#ececec', background: '#212121' }

interface ThemedPageProps {
  theme: string
  dir: string
  style?: CSSProperties
  children: ReactNode
}

/** A page of an app around widgets, in one look. */
export function ThemedPage({ theme, dir, style, children }: ThemedPageProps) {
  const colours = theme === 'dark' ? dark : light
  return (
    <main data-fbs-theme={theme} dir={dir} lang="en" style={{ ...colours, ...style }}>
      {children}
    </main>
  )
}
