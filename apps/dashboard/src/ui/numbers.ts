const score = new Intl.NumberFormat('en', {
  signDisplay: 'exceptZero',
  minimumFractionDigits: 2,
  maximumFractionDigits: 2,
})
const share = new Intl.NumberFormat('en', { style: 'percent', maximumFractionDigits: 1 })
const count = new Intl.NumberFormat('en')
const weight = new Intl.NumberFormat('en', { maximumFractionDigits: 2 })

const orDash = (format: Intl.NumberFormat) => (value: number | null) =>
  value === null ? '–' : format.format(value)

/** A score with its sign, such as `+0.75`. */
export const scoreText = orDash(score)

/** A share in percent. */
export const shareText = orDash(share)

/** How many. */
export const countText = orDash(count)

/** A weight, or a sum of weights. */
export const weightText = orDash(weight)

/** Whether a score is good, bad, or neither, for a colour. */
export const toneOf = (value: number | null): 'good' | 'bad' | 'even' | 'none' => {
  if (value === null) return 'none'
  if (Math.abs(value) < 0.05) return 'even'
  return value > 0 ? 'good' : 'bad'
}
