import { useQuery } from '@tanstack/react-query'
import { useGateway } from '../gateway/GatewayContext.ts'
import { GatewayError } from '../gateway/gatewayError.ts'
import { Failure } from '../ui/Failure.tsx'
import { Loading } from '../ui/Loading.tsx'
import { AdminNeeded } from './AdminNeeded.tsx'
import { EndpointSection } from './EndpointSection.tsx'
import { KeySection } from './KeySection.tsx'
import { keysQuery } from './keyQueries.ts'
import { ProjectSection } from './ProjectSection.tsx'

const isForbidden = (error: Error) => error instanceof GatewayError && error.status === 403

/** Who may ask, and how often. */
export function KeysPage() {
  const { data, error, refetch } = useQuery(keysQuery(useGateway()))
  if (!data) {
    if (!error) return <Loading what="keys" />
    return isForbidden(error) ? <AdminNeeded /> : <Failure error={error} onRetry={() => void refetch()} />
  }
  return (
    <div className="keys-page">
      <h1>Keys and limits</h1>
      <KeySection keys={data} />
      <div className="keys-places">
        <EndpointSection />
        <ProjectSection />
      </div>
    </div>
  )
}
