import { Monitor, Moon, Sun } from 'lucide-react'
import { useServices } from '../app/ServicesContext.ts'
import { IconButton } from '../ui/IconButton.tsx'
import { useStore } from '../ui/useStore.ts'
import { nextTheme } from './theme.ts'

const icons = { system: Monitor, light: Sun, dark: Moon }

/** Steps through system, light and dark. */
export function ThemeToggle() {
  const { theme } = useServices()
  const choice = useStore(theme)
  const Icon = icons[choice]
  return (
    <IconButton
      label={`Theme: ${choice}. Switch to ${nextTheme(choice)}`}
      onClick={() => theme.set(nextTheme(choice))}
    >
      <Icon />
    </IconButton>
  )
}
