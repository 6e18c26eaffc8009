import { FeedbackProvider, questionAsked, type TrackingSettings, useFeedback } from '@feedback-signals/react'
import { type ReactNode, useLayoutEffect, useMemo, useState } from 'react'
import { useConsent } from './labStatus.ts'
import { Submitted } from './Submitted.tsx'
import './lab.css'

interface LabFrameProps {
  consent?: boolean | undefined
  debug?: boolean | undefined
  settings?: TrackingSettings | undefined
  children: ReactNode
}

/** A chat that scrolls, and beside it what a person may allow, and what was submitted. */
export function Lab({ consent = true, debug = false, settings, children }: LabFrameProps) {
  const { client } = useFeedback()
  const hasConsent = useConsent()
  const [isDrawn, setDrawn] = useState(debug)
  const tracking = useMemo(() => ({ ...settings, debug: isDrawn }), [settings, isDrawn])
  // Before the hooks inside begin to observe.
  useLayoutEffect(() => client.setConsent({ implicit: consent }), [client, consent])
  return (
    <div className="lab">
      <div className="lab-frame">
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, by keys too */}
        <section className="lab-answers" aria-label="Chat" tabIndex={0}>
          <FeedbackProvider client={client} tracking={tracking}>
            {children}
          </FeedbackProvider>
        </section>
        <div className="lab-side" dir="ltr" lang="en">
          <div className="lab-switches">
            <label>
              <input
                type="checkbox"
                checked={hasConsent}
                onChange={(event) => client.setConsent({ implicit: event.target.checked })}
              />
              The person consents
            </label>
            <label>
              <input type="checkbox" checked={isDrawn} onChange={(event) => setDrawn(event.target.checked)} />
              Draw what is measured
            </label>
            <button type="button" onClick={() => questionAsked(client)}>
              Ask the next question
            </button>
          </div>
          <Submitted />
        </div>
      </div>
    </div>
  )
}
