import { signalDefaults } from '@feedback-signals/protocol'
import { useId } from 'react'
import { TextField } from '../ui/TextField.tsx'

/** What a signal is called: one of the kit's names, or any other. */
export function NameField({ error }: { error: string | undefined }) {
  const known = useId()
  return (
    <>
      <TextField
        label="Signal name"
        name="signal_name"
        list={known}
        maxLength={200}
        autoComplete="off"
        placeholder="expert_review"
        hint="By this key, a newer signal of the same name replaces the older. Without a name, each counts."
        error={error}
      />
      <datalist id={known}>
        {Object.keys(signalDefaults).map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </>
  )
}
