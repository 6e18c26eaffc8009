import { useRouteContext } from '@tanstack/react-router'
import type { ApiKey } from '../gateway/keys.ts'
import { ConfirmDialog } from './ConfirmDialog.tsx'
import { endsText } from './words.ts'

interface RevokeKeyDialogProps {
  apiKey: ApiKey
  onDone: () => void
  onClose: () => void
}

/** Asks before a key is revoked. */
export function RevokeKeyDialog({ apiKey, onDone, onClose }: RevokeKeyDialogProps) {
  const { signOut } = useRouteContext({ from: '__root__' })
  const { id, name, current } = apiKey
  return (
    <ConfirmDialog
      title={`Revoke “${name}”?`}
      submit="Revoke"
      run={(gateway) => gateway.send('DELETE', `/:project/keys/${encodeURIComponent(id)}`)}
      onDone={current ? signOut : onDone}
      onClose={onClose}
    >
      <p>
        Whatever uses <code>{endsText(apiKey)}</code> is refused from that moment on, and this cannot be
        undone. Its answers and signals stay.
      </p>
      {current ? <p className="error">You are signed in by this very key, and will be signed out.</p> : null}
    </ConfirmDialog>
  )
}
