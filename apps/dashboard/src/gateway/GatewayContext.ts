import { createContext, useContext } from 'react'
import type { Gateway } from './gateway.ts'

export const GatewayContext = createContext<Gateway | undefined>(undefined)

/** The gateway that the person has signed in to. */
export function useGateway(): Gateway {
  const gateway = useContext(GatewayContext)
  if (!gateway) throw new Error('Nobody is signed in here. Render it inside <GatewayContext value={…}>.')
  return gateway
}
