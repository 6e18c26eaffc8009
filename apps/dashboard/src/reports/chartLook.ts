/** What all charts share: colours of the page, and no motion. */
export const explicitColor = 'var(--explicit)'
export const implicitColor = 'var(--implicit)'

export const axis = {
  stroke: 'var(--line-strong)',
  tick: { fill: 'var(--ink-faint)', fontSize: 12 },
} as const

export const grid = { stroke: 'var(--line)', strokeDasharray: '2 4' } as const

export const tooltip = {
  contentStyle: {
    background: 'var(--surface)',
    border: '1px solid var(--line-strong)',
    borderRadius: 8,
    fontSize: 13,
  },
  labelStyle: { color: 'var(--ink)' },
  cursor: { fill: 'var(--sunken)', stroke: 'var(--line-strong)' },
  isAnimationActive: false,
} as const

/** Marks of the scale of scores. */
export const scoreTicks = [-1, -0.5, 0, 0.5, 1]
