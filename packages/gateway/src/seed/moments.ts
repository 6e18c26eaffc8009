import type { Chance } from './chance.ts'

const DAY = 86_400_000

/** How much is asked in each hour of a day of UTC: an office in Europe, and a little from elsewhere. */
const hours = [1, 1, 1, 1, 2, 3, 6, 12, 20, 24, 24, 22, 18, 22, 24, 22, 18, 12, 8, 6, 5, 4, 2, 1].map(
  (weight, hour) => [hour, weight] as const,
)

const isWeekend = (moment: number) => [0, 6].includes(new Date(moment).getUTCDay())

/** A moment in the days before `until`, in working hours more often than not. */
export function momentBefore(chance: Chance, until: number, days: number): number {
  const midnight = Math.floor(until / DAY) * DAY
  const day = midnight - DAY * (1 + Math.floor(chance.unit() * days))
  if (isWeekend(day) && chance.happens(0.7)) return momentBefore(chance, until, days)
  return day + 3_600_000 * chance.pick(hours) + Math.floor(chance.unit() * 3_600_000)
}
