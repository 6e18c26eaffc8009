import { FeedbackProvider } from '@feedback-signals/react/provider'
import { useQueryClient } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { GatewayContext } from '../gateway/GatewayContext.ts'
import type { Session } from '../session/session.ts'
import { createServices } from './createServices.ts'
import { refresh } from './refresh.ts'
import { router } from './router.ts'

interface DashboardProps {
  session: Session
  onSignOut: () => void
}

/** All that can be seen by who is signed in. */
export function Dashboard({ session, onSignOut }: DashboardProps) {
  const queries = useQueryClient()
  const [{ gateway, client }] = useState(() => createServices(session))
  // What a widget has sent is in every list and report from then on.
  useEffect(
    () =>
      client.onEvent(({ status }) => {
        if (status === 'delivered') void refresh(queries)
      }),
    [client, queries],
  )
  const signOut = () => {
    client.destroy()
    queries.clear()
    onSignOut()
  }
  return (
    <GatewayContext value={gateway}>
      <FeedbackProvider client={client}>
        <RouterProvider router={router} context={{ signOut }} />
      </FeedbackProvider>
    </GatewayContext>
  )
}
