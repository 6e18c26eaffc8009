import { lazy, Suspense } from 'react'
import { useServices } from '../app/ServicesContext.ts'
import { useStore } from '../ui/useStore.ts'
import type { AskedAside } from './aside.ts'

const StarsAside = lazy(() => import('./StarsAside.tsx').then((file) => ({ default: file.StarsAside })))
const QualityAside = lazy(() => import('./QualityAside.tsx').then((file) => ({ default: file.QualityAside })))

export interface AsidesProps {
  asked: AskedAside
  onAsk: (asked: AskedAside) => void
}

/** Stars and assessment, where they are shown. What was asked for can be put away again. */
export function Asides({ asked, onAsk }: AsidesProps) {
  const { stars, quality } = useStore(useServices().choices)
  const putAway = (name: keyof AskedAside) => () => onAsk({ ...asked, [name]: false })
  return (
    <Suspense>
      {(stars === 'shown' || (stars === 'menu' && asked.stars)) && (
        <StarsAside onClose={stars === 'menu' ? putAway('stars') : undefined} />
      )}
      {(quality === 'shown' || (quality === 'menu' && asked.quality)) && (
        <QualityAside onClose={quality === 'menu' ? putAway('quality') : undefined} />
      )}
    </Suspense>
  )
}
