import { useMutation, useQueryClient } from '@tanstack/react-query'
import { refresh } from '../app/refresh.ts'
import { useGateway } from '../gateway/GatewayContext.ts'
import { REVIEWED } from './reviewSearch.ts'

/** Puts the tag on a log that takes it off the queue of everybody. */
export function useMarkReviewed() {
  const gateway = useGateway()
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (id: string) => gateway.send('POST', '/:project/logs/tags', { ids: [id], add: [REVIEWED] }),
    onSuccess: () => refresh(queries),
  })
}
