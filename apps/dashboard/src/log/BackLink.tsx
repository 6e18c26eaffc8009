import { Link, useCanGoBack, useRouter } from '@tanstack/react-router'
import { ArrowLeft } from 'lucide-react'
import { useKeys } from '../ui/useKeys.ts'

/** The way back to the list with its filters, or to whatever led here; to all logs where nothing did. */
export function BackLink() {
  const { history, navigate } = useRouter()
  const canGoBack = useCanGoBack()
  useKeys({ Escape: () => (canGoBack ? history.back() : void navigate({ to: '/' })) })
  if (!canGoBack)
    return (
      <Link to="/" className="button small">
        <ArrowLeft aria-hidden="true" />
        All logs
      </Link>
    )
  return (
    <button type="button" className="button small" onClick={() => history.back()}>
      <ArrowLeft aria-hidden="true" />
      Back
    </button>
  )
}
