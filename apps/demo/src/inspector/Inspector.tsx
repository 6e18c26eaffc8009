import { X } from 'lucide-react'
import { ConsentSection } from '../consent/ConsentSection.tsx'
import { TroubleSection } from '../trouble/TroubleSection.tsx'
import { IconButton } from '../ui/IconButton.tsx'
import { WidgetsSection } from '../widgets/WidgetsSection.tsx'
import { ClientActions } from './ClientActions.tsx'
import { ParkedSection } from './ParkedSection.tsx'
import { ReadingSection } from './reading/ReadingSection.tsx'
import { SignalList } from './SignalList.tsx'
import { TokenSection } from './TokenSection.tsx'

export interface InspectorProps {
  onClose: () => void
  /** Called where a link leads into the chat. */
  onLeave?: (() => void) | undefined
}

/** The kit from the inside: the token of an answer, and each signal on its way. */
export function Inspector({ onClose, onLeave }: InspectorProps) {
  return (
    <div className="inspector">
      <div className="inspector-head">
        <h2 className="inspector-title">Inspector</h2>
        <ClientActions />
        <IconButton label="Close the inspector" onClick={onClose}>
          <X />
        </IconButton>
      </div>
      <div className="inspector-body">
        <TokenSection />
        <ReadingSection onLeave={onLeave} />
        <SignalList onLeave={onLeave} />
      </div>
      <div className="inspector-foot">
        <ParkedSection />
        <WidgetsSection />
        <ConsentSection />
        <TroubleSection />
      </div>
    </div>
  )
}
