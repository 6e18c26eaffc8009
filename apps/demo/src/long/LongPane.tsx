import { ArrowLeft } from 'lucide-react'
import { useRef } from 'react'
import { longAddress } from '../route/route.ts'
import { Switch } from '../ui/Switch.tsx'
import { LongCount } from './LongCount.tsx'
import { PlainRows } from './PlainRows.tsx'
import { VirtualRows } from './VirtualRows.tsx'

export interface LongPaneProps {
  rows: number
  isVirtual: boolean
}

/** A page of thousands of answers, each observed, virtualised or not. */
export function LongPane({ rows, isVirtual }: LongPaneProps) {
  const scroller = useRef<HTMLDivElement>(null)
  return (
    <main className="chat">
      <div className="long-head">
        <h2 className="long-title tabular">{rows.toLocaleString('en')} answers</h2>
        <a className="button" href="#chat">
          <ArrowLeft aria-hidden="true" />
          Chat
        </a>
        <LongCount />
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
