import { Bar, BarChart, CartesianGrid, Legend, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts'
import type { DistributionReport } from '../gateway/reports.ts'
import { scoreText } from '../ui/numbers.ts'
import { axis, explicitColor, grid, implicitColor, tooltip } from './chartLook.ts'

/** A pair of bars for each part of the scale. */
export function DistributionChart({ bins }: DistributionReport) {
  const rows = bins.map(({ from, explicit, implicit }) => ({
    from,
    Explicit: explicit.count,
    Implicit: implicit.count,
  }))
  const width = 2 / bins.length
  return (
    <ResponsiveContainer width="100%" height={280}>
      <BarChart
        data={rows}
        accessibilityLayer={false}
        margin={{ left: -8, right: 8 }}
        barGap={1}
        barCategoryGap="12%"
      >
        <CartesianGrid {...grid} vertical={false} />
        <XAxis dataKey="from" {...axis} tickFormatter={scoreText} interval="equidistantPreserveStart" />
        <YAxis {...axis} allowDecimals={false} />
        <Tooltip
          {...tooltip}
          labelFormatter={(from) => `${scoreText(Number(from))} to ${scoreText(Number(from) + width)}`}
        />
        <Legend />
        <Bar dataKey="Explicit" fill={explicitColor} radius={[2, 2, 0, 0]} isAnimationActive={false} />
        <Bar dataKey="Implicit" fill={implicitColor} radius={[2, 2, 0, 0]} isAnimationActive={false} />
      </BarChart>
    </ResponsiveContainer>
  )
}
