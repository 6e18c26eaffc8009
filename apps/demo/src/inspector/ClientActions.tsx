import { LogOut, Send } from 'lucide-react'
import { useServices } from '../app/ServicesContext.ts'

/** The client's own two buttons. */
export function ClientActions() {
  const { client, parked } = useServices()
  const clear = async () => {
    await client.clear()
    await parked.look()
  }
  return (
    <div className="client-actions">
      <button
        type="button"
        className="button"
        title="client.flush(): attempts everything that is owed, now"
        onClick={() => void client.flush()}
      >
        <Send aria-hidden="true" />
        Send now
      </button>
      <button
        type="button"
        className="button"
        title="client.clear(): forgets votes and drops what is owed or parked, as at sign-out"
        onClick={() => void clear()}
      >
        <LogOut aria-hidden="true" />
        Clear
      </button>
    </div>
  )
}
