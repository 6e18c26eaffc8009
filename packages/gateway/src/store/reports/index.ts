import type { AnswerFilter, SignalFilter } from '../answerFilter.ts'
import type { Database } from '../database.ts'
import { type Agreement, agreements, type Votes, votes } from './agreement.ts'
import { type AnswerDimension, ratedAnswers, ratedGroups } from './coverage.ts'
import { type ScoreBin, scoreBins } from './distribution.ts'
import { type ExtremesRequest, extremeAnswers, type ScoredAnswer } from './extremes.ts'
import type { Rated } from './rated.ts'
import { type Dimension, type ScoreGroup, scoreGroups, totalScores } from './scores.ts'
import type { BothSums } from './sums.ts'
import { answersSpan, type Bucket, type TrendPoint, trendPoints } from './trend.ts'

/** What a group is by, and the most that are given. */
interface Grouping<By> {
  by: By
  limit: number
}

/** What signals say together. Only those that count take part: nothing replaced them, and they were not withdrawn. */
export interface Reports {
  total(filter: SignalFilter): Promise<BothSums | undefined>
  groups(filter: SignalFilter, grouping: Grouping<Dimension>): Promise<ScoreGroup[]>
  bins(filter: SignalFilter, bins: number): Promise<ScoreBin[]>
  rated(filter: SignalFilter): Promise<Rated>
  ratedGroups(filter: SignalFilter, grouping: Grouping<AnswerDimension>): Promise<(Rated & { key: string })[]>
  span(filter: SignalFilter): Promise<{ first: Date; last: Date } | undefined>
  trend(filter: SignalFilter, bucket: Bucket): Promise<TrendPoint[]>
  extremes(filter: AnswerFilter, request: ExtremesRequest): Promise<ScoredAnswer[]>
  agreements(filter: SignalFilter, limit: number): Promise<Agreement[]>
  votes(filter: AnswerFilter): Promise<Votes>
}

/** The queries behind the reports. */
export const reportQueries = (database: Database): Reports => ({
  total: (filter) => totalScores(database, filter),
  groups: (filter, grouping) => scoreGroups(database, filter, grouping),
  bins: (filter, bins) => scoreBins(database, filter, bins),
  rated: (filter) => ratedAnswers(database, filter),
  ratedGroups: (filter, grouping) => ratedGroups(database, filter, grouping),
  span: (filter) => answersSpan(database, filter),
  trend: (filter, bucket) => trendPoints(database, filter, bucket),
  extremes: (filter, request) => extremeAnswers(database, filter, request),
  agreements: (filter, limit) => agreements(database, filter, limit),
  votes: (filter) => votes(database, filter),
})
