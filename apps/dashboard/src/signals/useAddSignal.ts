import type { FeedbackSignalInput } from '@feedback-signals/protocol'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { refresh } from '../app/refresh.ts'
import { useGateway } from '../gateway/GatewayContext.ts'
import { feedbackPath } from '../gateway/signalTarget.ts'

/** Adds a signal to a log; everything that counts signals is asked anew. */
export function useAddSignal(id: string) {
  const gateway = useGateway()
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (signal: FeedbackSignalInput) => gateway.send('POST', feedbackPath(id), signal),
    onSuccess: () => refresh(queries),
  })
}
