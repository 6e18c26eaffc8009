import { CloudOff } from 'lucide-react'
import { useRef } from 'react'
import { useServices } from '../app/ServicesContext.ts'
import { useOnline } from '../trouble/useOnline.ts'
import { useStore } from '../ui/useStore.ts'
import { outageOf } from './outage.ts'
import { RetryButton } from './RetryButton.tsx'

/** Tells once for the whole page, calmly, that ratings do not get through, and what becomes of them. */
export function DeliveryNotice() {
  const { log } = useServices()
  const online = useOnline()
  const outage = useStore(log, (signals) => outageOf(signals, online))
  const place = useRef<HTMLDivElement>(null)
  return (
    <div ref={place} className="delivery" data-empty={outage === '' || undefined} tabIndex={-1}>
      {outage && <CloudOff aria-hidden="true" />}
      <p className="delivery-text" role="status">
        {outage}
      </p>
      {outage && online && <RetryButton heir={place} />}
    </div>
  )
}
