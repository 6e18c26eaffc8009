import { type RefObject, useLayoutEffect, useState } from 'react'
import { ColourKnob } from './ColourKnob.tsx'
import { type Knob, knobs } from './knobs.ts'
import { MeasureKnob } from './MeasureKnob.tsx'
import { colourOf, numberOf, pixelsOf } from './probe.ts'
import type { ThemeDraft } from './useThemeDraft.ts'

/** What a knob stands at: a number, or a colour for each scheme. */
interface Reading {
  number: number
  light: string
  dark: string
}

const read = (knob: Knob, { light, dark }: Record<'light' | 'dark', HTMLElement | null>): Reading => {
  if (!light || !dark) return { number: 0, light: '#000000', dark: '#000000' }
  if (knob.kind === 'colour')
    return { number: 0, light: colourOf(light, knob.name), dark: colourOf(dark, knob.name) }
  return { number: (knob.unit ? pixelsOf : numberOf)(light, knob.name), light: '', dark: '' }
}

interface KnobsProps {
  draft: ThemeDraft
  panes: RefObject<Record<'light' | 'dark', HTMLElement | null>>
}

/** All knobs. They begin where the preset stands, as read from the panes, so they are mounted anew for each. */
export function Knobs({ draft, panes }: KnobsProps) {
  const [readings, setReadings] = useState<Record<string, Reading>>({})
  // The panes are there, and have their theme, only after this has been rendered.
  useLayoutEffect(() => {
    const all = knobs.flatMap((group) => group.knobs)
    const frame = requestAnimationFrame(() =>
      setReadings(Object.fromEntries(all.map((knob) => [knob.name, read(knob, panes.current)]))),
    )
    return () => cancelAnimationFrame(frame)
  }, [panes])

  const change = (knob: Knob, reading: Reading) => {
    setReadings((before) => ({ ...before, [knob.name]: reading }))
    const { number, light, dark } = reading
    const value =
      knob.kind === 'measure'
        ? `${number}${knob.unit}`
        : light === dark
          ? light
          : `light-dark(${light}, ${dark})`
    draft.set(knob.name, value)
  }

  return (
    <div className="knobs">
      <fieldset>
        <legend>Density</legend>
        <div className="segments">
          {(['comfortable', 'compact'] as const).map((density) => (
            <label key={density}>
              <input
                type="radio"
                name="density"
                checked={draft.density === density}
                onChange={() => draft.setDensity(density)}
              />
              {density}
            </label>
          ))}
        </div>
      </fieldset>
      {knobs.map(({ title, knobs: group }) => (
        <fieldset key={title}>
          <legend>{title}</legend>
          {title === 'Colour' && (
            <p className="knob schemes" aria-hidden="true">
              <span>light</span>
              <span>dark</span>
            </p>
          )}
          {group.map((knob) => {
            const reading = readings[knob.name]
            if (!reading) return null
            return knob.kind === 'measure' ? (
              <MeasureKnob
                key={knob.name}
                {...knob}
                value={reading.number}
                onChange={(number) => change(knob, { ...reading, number })}
              />
            ) : (
              <ColourKnob
                key={knob.name}
                label={knob.label}
                light={reading.light}
                dark={reading.dark}
                onChange={(colours) => change(knob, { ...reading, ...colours })}
              />
            )
          })}
        </fieldset>
      ))}
    </div>
  )
}
