import {
  Area,
  CartesianGrid,
  ComposedChart,
  Legend,
  Line,
  ReferenceLine,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts'
import type { TrendReport } from '../gateway/reports.ts'
import { scoreText } from '../ui/numbers.ts'
import { axis, explicitColor, grid, implicitColor, scoreTicks, tooltip } from './chartLook.ts'
import { trendRows } from './trendRows.ts'

const lines = [
  ['Explicit', 'explicitBand', explicitColor],
  ['Implicit', 'implicitBand', implicitColor],
] as const

const say = (value: unknown) => (typeof value === 'number' ? scoreText(value) : '–')

// Where there is one point alone, an area would show its upper end as a dot, which looks like a score.
const noDot = () => <g />

/** Two lines in their bands. */
export function TrendChart({ points }: Pick<TrendReport, 'points'>) {
  return (
    <ResponsiveContainer width="100%" height={280}>
      <ComposedChart data={trendRows(points)} accessibilityLayer={false} margin={{ left: -16, right: 8 }}>
        <CartesianGrid {...grid} vertical={false} />
        <XAxis dataKey="start" {...axis} minTickGap={32} />
        <YAxis domain={[-1, 1]} ticks={scoreTicks} {...axis} />
        <ReferenceLine y={0} stroke="var(--line-strong)" />
        <Tooltip {...tooltip} formatter={say} />
        <Legend />
        {lines.map(([, band, color]) => (
          <Area
            key={band}
            dataKey={band}
            fill={color}
            fillOpacity={0.12}
            stroke="none"
            isAnimationActive={false}
            legendType="none"
            tooltipType="none"
            activeDot={false}
            dot={noDot}
          />
        ))}
        {lines.map(([name, , color]) => (
          <Line
            key={name}
            dataKey={name}
            stroke={color}
            strokeWidth={2}
            dot={points.length < 40 && { r: 2.5, fill: color, strokeWidth: 0 }}
            connectNulls
            isAnimationActive={false}
          />
        ))}
      </ComposedChart>
    </ResponsiveContainer>
  )
}
