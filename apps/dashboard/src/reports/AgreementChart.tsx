import {
  Bar,
  BarChart,
  CartesianGrid,
  ErrorBar,
  ReferenceLine,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts'
import type { AgreementReport } from '../gateway/reports.ts'
import { shareText } from '../ui/numbers.ts'
import { axis, grid, implicitColor, tooltip } from './chartLook.ts'
import { groupName, reachOf } from './words.ts'

/** Pixels of a signal, and of the axis. */
const SIGNAL = 34
const FRAME = 56

const say = (value: unknown) => (typeof value === 'number' ? shareText(value) : '–')

/** A bar with whiskers for each signal, and the line of what luck would do. */
export function AgreementChart({ signals, baseline }: AgreementReport) {
  const rows = signals.map(({ signal_name, agreement }) => ({
    name: groupName(signal_name),
    Agreement: agreement.share,
    reach: reachOf(agreement.share, agreement.low, agreement.high),
  }))
  return (
    <ResponsiveContainer width="100%" height={Math.max(200, rows.length * SIGNAL + FRAME)}>
      <BarChart
        data={rows}
        layout="vertical"
        accessibilityLayer={false}
        margin={{ left: 8, right: 24 }}
        barCategoryGap="30%"
      >
        <CartesianGrid {...grid} horizontal={false} />
        <XAxis type="number" domain={[0, 1]} tickFormatter={shareText} {...axis} />
        <YAxis type="category" dataKey="name" width={140} interval={0} {...axis} />
        <Tooltip {...tooltip} formatter={say} />
        <Bar dataKey="Agreement" fill={implicitColor} fillOpacity={0.8} isAnimationActive={false}>
          <ErrorBar
            dataKey="reach"
            direction="x"
            stroke="var(--ink-soft)"
            width={4}
            isAnimationActive={false}
          />
        </Bar>
        {baseline.positive.share === null ? null : (
          <ReferenceLine x={baseline.positive.share} stroke="var(--ink)" strokeDasharray="5 4" />
        )}
      </BarChart>
    </ResponsiveContainer>
  )
}
