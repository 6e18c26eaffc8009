import { Unplug } from 'lucide-react'
import { useServices } from '../app/ServicesContext.ts'
import type { Failure } from './failure.ts'

/** Says why there is no answer, and what to do. */
export function FailureNotice({ failure, canRetry }: { failure: Failure; canRetry: boolean }) {
  const { chat } = useServices()
  const { title, detail, commands } = failure
  return (
    <div className="failure" role="alert">
      <Unplug aria-hidden="true" />
      <div>
        <p className="failure-title">{title}</p>
        <p className="failure-detail">{detail}</p>
        {commands.length > 0 && (
          <ul className="failure-commands">
            {commands.map((command) => (
              <li key={command}>
                <code>{command}</code>
              </li>
            ))}
          </ul>
        )}
        {canRetry && (
          <button type="button" className="button" onClick={chat.again}>
            Try again
          </button>
        )}
      </div>
    </div>
  )
}
