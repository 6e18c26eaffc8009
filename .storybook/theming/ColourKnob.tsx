interface Colours {
  light: string
  dark: string
}

interface ColourKnobProps extends Colours {
  label: string
  onChange(colours: Partial<Colours>): void
}

/** Picks a colour for light pages and one for dark ones. */
export function ColourKnob({ label, light, dark, onChange }: ColourKnobProps) {
  return (
    <div className="knob">
      <span>{label}</span>
      <span className="swatches">
        <input
          type="color"
          aria-label={`${label}, light`}
          value={light}
          onChange={(event) => onChange({ light: event.target.value })}
        />
        <input
          type="color"
          aria-label={`${label}, dark`}
          value={dark}
          onChange={(event) => onChange({ dark: event.target.value })}
        />
      </span>
    </div>
  )
}
