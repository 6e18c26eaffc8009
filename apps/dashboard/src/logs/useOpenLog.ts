import { useNavigate } from '@tanstack/react-router'
import { rowElementId } from './rowElementId.ts'

/** Opens a log. The list's address names its row then, so that going back goes to it. */
export function useOpenLog(): (id: string) => Promise<void> {
  const navigate = useNavigate({ from: '/' })
  return async (id) => {
    await navigate({ search: (before) => before, hash: rowElementId(id), replace: true })
    await navigate({ to: '/logs/$id', params: { id } })
  }
}
