import { useServices } from '../app/ServicesContext.ts'
import { useStore } from '../ui/useStore.ts'

/** How many answers have come: renders with each of them, and so apart from their rows. */
export function LongCount() {
  const come = useStore(useServices().long.shown, ({ length }) => length)
  return <span className="faint tabular">{come.toLocaleString('en')} asked for</span>
}
