import { useState } from 'react'
import { type Preset, presets, type Theme } from './themes.ts'

export type Density = 'comfortable' | 'compact'

/** The theme a designer works at: a preset, and what was changed since. */
export interface ThemeDraft {
  preset: Preset
  theme: Theme
  density: Density
  choose(id: string): void
  set(name: string, value: string): void
  setDensity(density: Density): void
}

/** What a density sets; a theme that sets it too would outdo the density. */
const measures = new Set(['--fbs-size', '--fbs-icon-size', '--fbs-gap', '--fbs-font-size'])

const withoutMeasures = (theme: Theme): Theme =>
  Object.fromEntries(Object.entries(theme).filter(([name]) => !measures.has(name)))

const presetOf = (id: string): Preset => {
  const preset = presets.find((candidate) => candidate.id === id) ?? presets[0]
  if (!preset) throw new Error('There are no presets.')
  return preset
}

/** State of the page of themes. Choosing a preset begins anew. */
export function useThemeDraft(first: string): ThemeDraft {
  const [preset, setPreset] = useState(() => presetOf(first))
  const [changes, setChanges] = useState<Theme>({})
  const [density, setDensity] = useState<Density>('comfortable')
  return {
    preset,
    theme: { ...(density === 'compact' ? withoutMeasures(preset.theme) : preset.theme), ...changes },
    density,
    choose(id) {
      setPreset(presetOf(id))
      setChanges({})
    },
    set: (name, value) => setChanges((before) => ({ ...before, [name]: value })),
    setDensity(next) {
      setDensity(next)
      setChanges(withoutMeasures)
    },
  }
}
