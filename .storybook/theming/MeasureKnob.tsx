interface MeasureKnobProps {
  label: string
  least: number
  most: number
  step: number
  unit: string
  value: number
  onChange(value: number): void
}

/** Slides a number. What a preset has beyond the end, such as a radius of 999, stands at the end. */
export function MeasureKnob({ label, least, most, step, unit, value, onChange }: MeasureKnobProps) {
  return (
    <label className="knob">
      <span>{label}</span>
      <input
        type="range"
        min={least}
        max={most}
        step={step}
        value={value}
        onChange={(event) => onChange(event.target.valueAsNumber)}
      />
      <output>{value > most ? 'round' : `${Math.round(value * 100) / 100}${unit && ` ${unit}`}`}</output>
    </label>
  )
}
