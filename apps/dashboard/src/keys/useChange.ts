import { useMutation, useQueryClient } from '@tanstack/react-query'
import { refresh } from '../app/refresh.ts'
import { useGateway } from '../gateway/GatewayContext.ts'
import type { Gateway } from '../gateway/gateway.ts'

/** Changes something at the gateway, and then asks for all that is shown anew. What was answered is not kept. */
export function useChange<Input, Output>(run: (gateway: Gateway, input: Input) => Promise<Output>) {
  const gateway = useGateway()
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (input: Input) => run(gateway, input),
    gcTime: 0,
    onSuccess: () => refresh(queries),
  })
}
