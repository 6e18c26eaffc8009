import { QueryClient } from '@tanstack/react-query'
import { GatewayError } from '../gateway/gatewayError.ts'

// What the gateway refuses it refuses again.
const isRefusal = (error: Error) => error instanceof GatewayError && error.status >= 400 && error.status < 500

/** The cache of what the gateway said. */
export const createQueries = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: { staleTime: 10_000, retry: (failures, error) => failures < 2 && !isRefusal(error) },
    },
  })
