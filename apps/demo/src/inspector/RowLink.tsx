import { Terminal } from 'lucide-react'
import { gatewayUrl, publicKey } from '../app/gateway.ts'
import { useCopied } from '../ui/useCopied.ts'

export interface RowLinkProps {
  inferenceId: string
  storedId: string
}

/** The gateway's row of a signal, and the command that reads it there. */
export function RowLink({ inferenceId, storedId }: RowLinkProps) {
  const { outcome, copy } = useCopied()
  // No link: reading a log takes the API key, and a link cannot carry one.
  const command = `curl -s -H 'Authorization: Bearer ${publicKey}' ${new URL(`/log/${inferenceId}`, gatewayUrl).href}`
  const said = { copied: 'Copied', refused: 'Not copied' }
  return (
    <div className="row-link">
      <span className="faint">Row</span>
      <span className="mono ellipsis" title={storedId}>
        {storedId}
      </span>
      <button type="button" className="button" title={command} onClick={() => copy(command)}>
        <Terminal aria-hidden="true" />
        {outcome ? said[outcome] : 'Copy curl'}
      </button>
    </div>
  )
}
