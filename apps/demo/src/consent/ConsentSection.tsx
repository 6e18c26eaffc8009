import { useServices } from '../app/ServicesContext.ts'
import { Disclosure } from '../ui/Disclosure.tsx'
import { Switch } from '../ui/Switch.tsx'
import { useStore } from '../ui/useStore.ts'
import type { Agreed } from './consent.ts'

const noteOf = ({ explicit, implicit }: Agreed) => {
  if (explicit && implicit) return 'explicit and implicit'
  if (explicit) return 'explicit only'
  return implicit ? 'implicit only' : 'none'
}

/** What the person agreed to have collected, as an app's own settings would change it. */
export function ConsentSection() {
  const { consent } = useServices()
  const agreed = useStore(consent)
  return (
    <Disclosure title="Consent" note={noteOf(agreed)}>
      <Switch checked={agreed.explicit} onChange={(explicit) => consent.set({ ...agreed, explicit })}>
        <span>
          <span className="mono">explicit</span> <span className="faint">what one says, such as a thumb</span>
        </span>
      </Switch>
      <Switch checked={agreed.implicit} onChange={(implicit) => consent.set({ ...agreed, implicit })}>
        <span>
          <span className="mono">implicit</span> <span className="faint">what one does, such as copying</span>
        </span>
      </Switch>
      <p className="faint">
        What is denied is not collected; what waits of it is dropped. A browser with Global Privacy Control
        begins without implicit.
      </p>
    </Disclosure>
  )
}
