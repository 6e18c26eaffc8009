import { RotateCcw } from 'lucide-react'
import { useServices } from '../app/ServicesContext.ts'
import { Disclosure } from '../ui/Disclosure.tsx'
import { useStore } from '../ui/useStore.ts'
import { countChanged, delivered } from './choices.ts'
import { WidgetFields } from './WidgetFields.tsx'

/** Which widgets are shown, and how. */
export function WidgetsSection() {
  const { choices } = useServices()
  const chosen = useStore(choices)
  const changed = countChanged(chosen)
  return (
    <Disclosure title="Widgets" note={changed > 0 ? `${changed} changed` : 'as delivered'}>
      <WidgetFields choices={chosen} change={(some) => choices.set({ ...choices.get(), ...some })} />
      <div className="widgets-foot">
        <p className="faint">The language is that of the widgets; the demo around them stays English.</p>
        <button type="button" className="button" onClick={() => choices.set(delivered)}>
          <RotateCcw aria-hidden="true" />
          Reset
        </button>
      </div>
    </Disclosure>
  )
}
