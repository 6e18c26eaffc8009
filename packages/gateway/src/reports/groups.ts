import { whole } from '../query/kinds.ts'
import { defaulting } from '../query/parameters.ts'

/** How many groups a report shows. */
export const groupLimit = defaulting(whole(1, 200), 50, 'Most groups, those with the most first')

/** The groups that are shown of one more that was read, and whether there are others. */
export const cut = <Group>(groups: readonly Group[], limit: number): { groups: Group[]; more: boolean } => ({
  groups: groups.slice(0, limit),
  more: groups.length > limit,
})
