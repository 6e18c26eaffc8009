import { Monitor, Moon, Sun } from 'lucide-react'
import { useState } from 'react'
import { nextTheme, readTheme, wearTheme } from './theme.ts'

const icons = { system: Monitor, light: Sun, dark: Moon }

/** Steps through system, light and dark. */
export function ThemeToggle() {
  const [theme, setTheme] = useState(() => readTheme(localStorage))
  const next = nextTheme(theme)
  const Icon = icons[theme]
  const step = () => {
    wearTheme(document.documentElement, localStorage, next)
    setTheme(next)
  }
  const label = `Theme: ${theme}. Switch to ${next}`
  return (
    <button type="button" className="icon-button" aria-label={label} title={label} onClick={step}>
      <Icon />
    </button>
  )
}
