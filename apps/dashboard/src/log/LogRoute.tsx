import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useGateway } from '../gateway/GatewayContext.ts'
import { logQuery } from '../logs/logQueries.ts'
import { Failure } from '../ui/Failure.tsx'
import { Loading } from '../ui/Loading.tsx'
import { LogPage } from './LogPage.tsx'

const route = getRouteApi('/logs/$id')

/** The page of a log, and what is there until it has come. */
export function LogRoute() {
  const { id } = route.useParams()
  const log = useQuery(logQuery(useGateway(), id))
  if (log.data) return <LogPage key={id} log={log.data} />
  if (log.error) return <Failure error={log.error} onRetry={() => void log.refetch()} />
  return <Loading what="the log" />
}
