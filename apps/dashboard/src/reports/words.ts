import type { Score, Share } from '../gateway/reports.ts'
import { scoreText, shareText } from '../ui/numbers.ts'

/** A score with its interval, such as `+0.30 (+0.10 to +0.50)`. */
export const scoreWords = ({ score, low, high }: Pick<Score, 'score' | 'low' | 'high'>): string =>
  score === null ? '–' : `${scoreText(score)} (${scoreText(low)} to ${scoreText(high)})`

/** A share with its interval. */
export const shareWords = ({ share, low, high }: Share): string =>
  share === null ? '–' : `${shareText(share)} (${shareText(low)} to ${shareText(high)})`

/** How far an interval reaches from its middle, down and up, as an error bar has it. */
export const reachOf = (value: number | null, low: number | null, high: number | null): [number, number] =>
  value === null || low === null || high === null ? [0, 0] : [value - low, high - value]

/** The name of a group; signals may have none. */
export const groupName = (key: string | null): string => key ?? 'without a name'
