import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import type * as v from 'valibot'
import { useGateway } from '../gateway/GatewayContext.ts'
import type { Query } from '../gateway/query.ts'
import type { ReportSearch } from './reportSearch.ts'

const route = getRouteApi('/reports')

/** What the address asks the reports, and a way to ask otherwise. */
export function useReportSearch() {
  const search = route.useSearch()
  const navigate = useNavigate({ from: '/reports' })
  const change = (changed: Partial<ReportSearch>) =>
    void navigate({ search: (before) => ({ ...before, ...changed }), replace: true })
  return { search, change }
}

/** A report on the answers of the address. While another is on its way, the last one is shown. */
export function useReport<Output>(name: string, schema: v.GenericSchema<unknown, Output>, query: Query = {}) {
  const gateway = useGateway()
  const { bucket: _bucket, by: _by, ...filters } = useReportSearch().search
  // The report on answers takes filters of answers only.
  const { signal_source: _source, ...answers } = filters
  const asked = { ...(name === 'answers' ? answers : filters), ...query }
  return useQuery({
    queryKey: ['report', name, asked],
    queryFn: ({ signal }) => gateway.read(`/:project/reports/${name}`, asked, schema, signal),
    placeholderData: keepPreviousData,
  })
}
