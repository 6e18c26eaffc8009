import { useServices } from '../../app/ServicesContext.ts'
import { useShown } from '../../behaviour/useShown.ts'
import { Switch } from '../../ui/Switch.tsx'
import { useStore } from '../../ui/useStore.ts'
import { ReadingRow } from './ReadingRow.tsx'
import { useRecentlyRead } from './useRecentlyRead.ts'

/** How far each answer has been read and copied, as the kit measures it. */
export function ReadingSection({ onLeave }: { onLeave?: (() => void) | undefined }) {
  const { consent, inspection } = useServices()
  const { implicit } = useStore(consent)
  const overlay = useStore(inspection.overlay)
  const shown = useShown()
  const total = useStore(shown, ({ length }) => length)
  const answers = useRecentlyRead(shown)
  return (
    <section className="inspector-section" aria-labelledby="reading-title">
      <div className="section-head">
        <h3 id="reading-title">Reading</h3>
        {total > answers.length && (
          <span className="faint tabular">
            {answers.length} of {total}
          </span>
        )}
      </div>
      {!implicit && (
        <p className="section-empty">
          Without consent to implicit signals nothing is observed, so nothing is known.
        </p>
      )}
      {implicit && answers.length === 0 && (
        <p className="section-empty">
          Read an answer: how far, and what was copied, appears here as it is measured.
        </p>
      )}
      {implicit && answers.length > 0 && (
        <ul className="readings">
          {answers.map((answer) => (
            <ReadingRow key={answer.target.inferenceId} answer={answer} onLeave={onLeave} />
          ))}
        </ul>
      )}
      <Switch checked={overlay} onChange={inspection.overlay.set}>
        Draw over the answers
      </Switch>
    </section>
  )
}
