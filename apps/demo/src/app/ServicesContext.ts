import { createContext, useContext } from 'react'
import type { Services } from './services.ts'

export const ServicesContext = createContext<Services | undefined>(undefined)

/** The page's services. */
export function useServices(): Services {
  const services = useContext(ServicesContext)
  if (!services)
    throw new Error('The demo has no services here. Render it inside <ServicesContext value={…}>.')
  return services
}
