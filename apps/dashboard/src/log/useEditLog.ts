import { useMutation, useQueryClient } from '@tanstack/react-query'
import { refresh } from '../app/refresh.ts'
import { useGateway } from '../gateway/GatewayContext.ts'

interface Edit {
  metadata?: Record<string, unknown>
  meta_tags?: readonly string[]
}

/** Changes what a log says of itself. */
export function useEditLog(id: string) {
  const gateway = useGateway()
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (edit: Edit) => gateway.send('PATCH', `/log/${encodeURIComponent(id)}`, edit),
    onSuccess: () => refresh(queries),
  })
}
