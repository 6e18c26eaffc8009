import { Select } from '../ui/Select.tsx'
import { Switch } from '../ui/Switch.tsx'
import { AccentPicker } from './AccentPicker.tsx'
import type { Choices } from './choices.ts'
import { languages } from './languages.ts'

export interface WidgetFieldsProps {
  choices: Choices
  change: (some: Partial<Choices>) => void
}

const variants = [
  ['compact', 'One row, rest in menu'],
  ['default', 'All buttons'],
] as const

const votes = [
  ['down', 'After a bad vote'],
  ['up', 'After a good vote'],
  ['both', 'After both'],
  ['none', 'Never'],
] as const

const places = [
  ['menu', 'In the menu'],
  ['shown', 'Under each answer'],
  ['off', 'Off'],
] as const

const densities = [
  ['comfortable', 'Comfortable'],
  ['compact', 'Compact'],
] as const

const spoken = languages.map(({ code, name }) => [code, name] as const)

/** A control for each choice. */
export function WidgetFields({ choices, change }: WidgetFieldsProps) {
  const { variant, reveal, followUp, stars, quality, selection, compare, language, density, accent } = choices
  return (
    <>
      <Select label="Bar" value={variant} choices={variants} onChange={(next) => change({ variant: next })} />
      <Switch checked={reveal === 'hover'} onChange={(on) => change({ reveal: on ? 'hover' : 'always' })}>
        Show older bars on hover
      </Switch>
      <Select
        label="Follow-up"
        value={followUp}
        choices={votes}
        onChange={(next) => change({ followUp: next })}
      />
      <Select label="Stars" value={stars} choices={places} onChange={(next) => change({ stars: next })} />
      <Select
        label="Quality"
        value={quality}
        choices={places}
        onChange={(next) => change({ quality: next })}
      />
      <Switch checked={selection} onChange={(on) => change({ selection: on })}>
        Rate selected passages
      </Switch>
      <Switch checked={compare} onChange={(on) => change({ compare: on })}>
        Compare after regenerating
      </Switch>
      <Select
        label="Language"
        value={language}
        choices={spoken}
        onChange={(next) => change({ language: next })}
      />
      <Select
        label="Density"
        value={density}
        choices={densities}
        onChange={(next) => change({ density: next })}
      />
      <AccentPicker accent={accent} onChange={(next) => change({ accent: next })} />
    </>
  )
}
