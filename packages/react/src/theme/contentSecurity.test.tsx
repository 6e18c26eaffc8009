import type { FeedbackTarget } from '@feedback-signals/browser'
import { fireEvent, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { Compare } from '../compare/Compare.tsx'
import { CorrectionEditor } from '../correction-editor/CorrectionEditor.tsx'
import { FeedbackBar } from '../feedback-bar/FeedbackBar.tsx'
import { QualityAssessment } from '../quality-assessment/QualityAssessment.tsx'
import { SelectionFeedback } from '../selection-feedback/SelectionFeedback.tsx'
import { StarRating } from '../star-rating/StarRating.tsx'
import '../styles.css'
import { renderFeedback } from '../testing/renderFeedback.tsx'
import { newTarget } from '../testing/target.ts'

const patient = { timeout: 20_000 }

/** Puts the page under a policy, which no script can take away again: so this file has one test. */
function forbidInlineStyles(): SecurityPolicyViolationEvent[] {
  const violations: SecurityPolicyViolationEvent[] = []
  document.addEventListener('securitypolicyviolation', (event) => violations.push(event))
  const meta = document.createElement('meta')
  meta.httpEquiv = 'Content-Security-Policy'
  meta.content = "style-src 'self'"
  document.head.append(meta)
  return violations
}

it('needs no unsafe-inline: all widgets, and a popover, under style-src self', {
  timeout: 60_000,
}, async () => {
  const violations = forbidInlineStyles()
  const targets: [FeedbackTarget, FeedbackTarget] = [newTarget(), newTarget()]
  renderFeedback(
    <main>
      <SelectionFeedback>An answer</SelectionFeedback>
      <FeedbackBar text="An answer" onRegenerate={() => {}} />
      <StarRating />
      <CorrectionEditor original="An answer" defaultValue="Another answer" defaultOpen />
      <QualityAssessment />
      <Compare targets={targets}>
        <p>One</p>
        <p>Another</p>
      </Compare>
    </main>,
  )
  fireEvent.click(screen.getByRole('button', { name: 'Bad answer' }))
  // Both load on first need.
  await screen.findByRole('dialog', {}, patient)
  await screen.findByDisplayValue('Another answer', {}, patient)
  expect(violations.map(({ sourceFile, sample }) => `${sourceFile} ${sample}`)).toEqual([])

  // The policy is at work.
  document.body.insertAdjacentHTML('beforeend', '<i style="color: red"></i>')
  await expect.poll(() => violations.length).toBe(1)
})
