import { QualityAssessment, StarRating, Thumbs } from '@feedback-signals/react'

/** An answer with widgets under it. */
export function Sample() {
  return (
    <article className="sample">
      <p dir="auto" lang="en">
        A feedback token is valid for 24 hours, and for one answer only. After that the widgets say why they
        rest.
      </p>
      <div className="sample-row">
        <Thumbs defaultValue="up" />
        <StarRating defaultValue={4} />
      </div>
      <QualityAssessment />
    </article>
  )
}
