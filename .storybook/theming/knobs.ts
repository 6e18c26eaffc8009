/** A measure that a designer slides. */
interface Measure {
  kind: 'measure'
  name: string
  label: string
  least: number
  most: number
  step: number
  /** Of the number; none for a stroke. */
  unit: 'px' | ''
}

/** A colour, one for light pages and one for dark ones. */
interface Colour {
  kind: 'colour'
  name: string
  label: string
}

/** One variable of the kit with how it is tuned. */
export type Knob = Measure | Colour

const measure = (name: string, label: string, [least, most]: [number, number], step = 1): Measure => ({
  kind: 'measure',
  name: `--fbs-${name}`,
  label,
  least,
  most,
  step,
  unit: name === 'icon-stroke' ? '' : 'px',
})

const colour = (name: string, label: string): Colour => ({ kind: 'colour', name: `--fbs-${name}`, label })

/** What the page of themes offers: the variables that make most of a difference. All others can be set by hand. */
export const knobs: readonly { title: string; knobs: readonly Knob[] }[] = [
  {
    title: 'Shape',
    knobs: [
      measure('radius', 'Corners', [0, 24]),
      measure('icon-radius', 'Icon buttons', [0, 24]),
      measure('button-radius', 'Buttons', [0, 24]),
      measure('size', 'Control size', [24, 48]),
      measure('icon-size', 'Icon size', [12, 28]),
      measure('icon-stroke', 'Icon stroke', [1, 2.5], 0.25),
      measure('gap', 'Gap', [0, 12]),
      measure('font-size', 'Font size', [11, 18]),
    ],
  },
  {
    title: 'Colour',
    knobs: [
      colour('accent', 'Accent'),
      colour('accent-text', 'Text on accent'),
      colour('color', 'Icons, hints'),
      colour('color-pressed', 'Pressed'),
      colour('color-star', 'Stars'),
      colour('border', 'Borders'),
      colour('surface', 'Popover'),
      colour('attention', 'Not saved'),
      colour('focus-ring', 'Focus ring'),
    ],
  },
]
