import { accents, type Choices } from './choices.ts'

export interface AccentPickerProps {
  accent: Choices['accent']
  onChange: (accent: Choices['accent']) => void
}

/** Colours to choose from, as they are. */
export function AccentPicker({ accent, onChange }: AccentPickerProps) {
  return (
    <fieldset className="field accents">
      <legend className="accents-name">Accent</legend>
      {accents.map((name) => (
        <label key={name} className="accent" data-accent={name} title={name}>
          <input
            type="radio"
            name="accent"
            className="accent-dot"
            aria-label={name}
            checked={name === accent}
            onChange={() => onChange(name)}
          />
        </label>
      ))}
    </fieldset>
  )
}
