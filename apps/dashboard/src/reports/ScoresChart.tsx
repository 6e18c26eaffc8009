import {
  Bar,
  BarChart,
  CartesianGrid,
  ErrorBar,
  Legend,
  ReferenceLine,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts'
import type { ScoresReport } from '../gateway/reports.ts'
import { scoreText } from '../ui/numbers.ts'
import { axis, explicitColor, grid, implicitColor, scoreTicks, tooltip } from './chartLook.ts'
import { groupName, reachOf } from './words.ts'

/** Pixels of a group, and of axis and legend. */
const GROUP = 34
const FRAME = 72

const rowsOf = (groups: ScoresReport['groups']) =>
  groups.map(({ key, explicit, implicit }) => ({
    name: groupName(key),
    Explicit: explicit.score,
    Implicit: implicit.score,
    explicitReach: reachOf(explicit.score, explicit.low, explicit.high),
    implicitReach: reachOf(implicit.score, implicit.low, implicit.high),
  }))

const bars = [
  ['Explicit', 'explicitReach', explicitColor],
  ['Implicit', 'implicitReach', implicitColor],
] as const

const say = (value: unknown) => (typeof value === 'number' ? scoreText(value) : '–')

/** A bar with whiskers for each group. */
export function ScoresChart({ groups }: Pick<ScoresReport, 'groups'>) {
  // A name is of one type: half of each pair of bars would be empty.
  const isOneEach = groups.every(({ explicit, implicit }) => explicit.count === 0 || implicit.count === 0)
  return (
    <ResponsiveContainer width="100%" height={Math.max(200, groups.length * GROUP + FRAME)}>
      <BarChart
        data={rowsOf(groups)}
        layout="vertical"
        accessibilityLayer={false}
        margin={{ left: 8, right: 16 }}
        barGap={1}
        barCategoryGap="22%"
      >
        <CartesianGrid {...grid} horizontal={false} />
        <XAxis type="number" domain={[-1, 1]} ticks={scoreTicks} {...axis} />
        <YAxis type="category" dataKey="name" width={140} interval={0} {...axis} />
        <ReferenceLine x={0} stroke="var(--line-strong)" />
        <Tooltip {...tooltip} formatter={say} />
        <Legend />
        {bars.map(([name, reach, color]) => (
          <Bar
            key={name}
            dataKey={name}
            fill={color}
            fillOpacity={0.8}
            isAnimationActive={false}
            {...(isOneEach && { stackId: 'one' })}
          >
            <ErrorBar
              dataKey={reach}
              direction="x"
              stroke="var(--ink-soft)"
              width={4}
              isAnimationActive={false}
            />
          </Bar>
        ))}
      </BarChart>
    </ResponsiveContainer>
  )
}
