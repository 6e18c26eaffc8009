import { useServices } from '../app/ServicesContext.ts'
import { useStore } from '../ui/useStore.ts'
import { SignalRow } from './SignalRow.tsx'

/** Every signal of this visit, newest first. */
export function SignalList({ onLeave }: { onLeave?: (() => void) | undefined }) {
  const { log } = useServices()
  const signals = useStore(log)
  return (
    <section className="inspector-section" aria-labelledby="signals-title">
      <div className="section-head">
        <h3 id="signals-title">Signals</h3>
        <span className="faint tabular">{signals.length > 0 && signals.length}</span>
      </div>
      {signals.length === 0 ? (
        <p className="section-empty">
          Rate an answer, or copy of it: its signal appears here and shows each step of its way.
        </p>
      ) : (
        <ul className="signals">
          {signals.map((logged) => (
            <SignalRow key={logged.id} logged={logged} onLeave={onLeave} />
          ))}
        </ul>
      )}
    </section>
  )
}
