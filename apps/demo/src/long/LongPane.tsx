import { ArrowLeft } from 'lucide-react'
import { useRef } from 'react'
import { useServices } from '../app/ServicesContext.ts'
import { longAddress } from '../route/route.ts'
import { Switch } from '../ui/Switch.tsx'
import { useStore } from '../ui/useStore.ts'
import { PlainRows } from './PlainRows.tsx'
import { VirtualRows } from './VirtualRows.tsx'

export interface LongPaneProps {
  rows: number
  isVirtual: boolean
}

/** A page of thousands of answers, each observed, virtualised or not. */
export function LongPane({ rows, isVirtual }: LongPaneProps) {
  const come = useStore(useServices().long.shown, ({ length }) => length)
  const scroller = useRef<HTMLDivElement>(null)
  return (
    <main className="chat">
      <div className="long-head">
        <h2 className="long-title tabular">{rows.toLocaleString('en')} answers</h2>
        <a className="button" href="#chat">
          <ArrowLeft aria-hidden="true" />
          Chat
        </a>
        <span className="faint tabular">{come.toLocaleString('en')} asked for</span>
        <Switch
          checked={isVirtual}
          onChange={(on) => {
            window.location.hash = longAddress(rows, on)
          }}
        >
          Virtualised
        </Switch>
      </div>
      <div className="scroller" ref={scroller} key={`${isVirtual}`}>
        <div className="column">
          {isVirtual ? <VirtualRows rows={rows} scroller={scroller} /> : <PlainRows rows={rows} />}
        </div>
      </div>
    </main>
  )
}
