import type { ErrorComponentProps } from '@tanstack/react-router'
import { Failure } from '../ui/Failure.tsx'

/** In place of a page that cannot be shown. */
export function PageFailure({ error, reset }: ErrorComponentProps) {
  return <Failure error={error instanceof Error ? error : new Error(String(error))} onRetry={reset} />
}
