import { useQuery } from '@tanstack/react-query'
import * as v from 'valibot'
import { useGateway } from '../gateway/GatewayContext.ts'

/** What groups of a report can be by, and a filter be of. */
export type Dimension = 'model' | 'endpoint' | 'tag' | 'signal_name'

const Groups = v.object({ groups: v.array(v.object({ key: v.nullable(v.string()) })) })

const none: string[] = []

/** The values that the project has in a dimension, the most frequent first. */
export function useKnown(by: Dimension): string[] {
  const gateway = useGateway()
  const report = by === 'signal_name' ? 'scores' : 'coverage'
  const { data = none } = useQuery({
    queryKey: ['known', by],
    staleTime: 60_000,
    queryFn: async ({ signal }) => {
      const { groups } = await gateway.read(`/:project/reports/${report}`, { by, limit: 200 }, Groups, signal)
      return groups.flatMap(({ key }) => key ?? [])
    },
  })
  return data
}
