import { useRef, useState } from 'react'
import { Virtualizer, type VirtualizerHandle } from 'virtua'
import { scrollable } from '../ui/scrollable.ts'
import { LiveRow } from './LiveRow.tsx'
import type { LiveSignal } from './liveSignal.ts'

/** Signals, the newest on top, of which those in view are in the page. */
export function LiveList({ signals }: { signals: readonly LiveSignal[] }) {
  const scroller = useRef<HTMLDivElement>(null)
  const view = useRef<VirtualizerHandle>(null)
  // Who has scrolled down reads there: what comes above does not move it away.
  const [reading, setReading] = useState(false)
  return (
    <div className="live-scroller" ref={scroller} {...scrollable('Signals')}>
      <Virtualizer
        as="ol"
        item="li"
        ref={view}
        scrollRef={scroller}
        shift={reading}
        data={signals}
        onScroll={(offset) => setReading(offset > 0)}
      >
        {(signal, index) => <LiveRow key={signal.id} signal={signal} newest={index === 0} />}
      </Virtualizer>
    </div>
  )
}
