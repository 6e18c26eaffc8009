import { X } from 'lucide-react'
import { windows } from '../gateway/keys.ts'
import { SelectField } from '../ui/SelectField.tsx'
import { TextField } from '../ui/TextField.tsx'
import type { LimitDraft } from './draft.ts'

interface LimitRowProps {
  limit: LimitDraft
  /** From 1. */
  place: number
  /** Whether the key has users, who can be counted apart. */
  users: boolean
  /** What is wrong with the number. */
  error: string | undefined
  onChange: (changed: Partial<LimitDraft>) => void
  onRemove: () => void
}

const ofKey = ['key', 'for the key'] as const
const scopes = [ofKey, ['user', 'for each user']] as const
const lengths = windows.map((window) => [window, `per ${window}`] as const)
const find = <Value extends string>(values: readonly (readonly [Value, string])[], text: string) =>
  values.find(([value]) => value === text)?.[0]

/** One rule of how often a key may be used. */
export function LimitRow({ limit, place, users, error, onChange, onRemove }: LimitRowProps) {
  const { requests, per, scope } = limit
  return (
    <fieldset className="limit">
      <legend className="visually-hidden">Limit {place}</legend>
      <TextField
        label="Completions"
        inputMode="numeric"
        autoComplete="off"
        value={requests}
        onChange={({ target }) => onChange({ requests: target.value })}
        error={error}
      />
      <SelectField
        label="Window"
        choices={lengths}
        value={per}
        onChange={({ target }) => onChange({ per: find(lengths, target.value) ?? per })}
      />
      <SelectField
        label="Counted"
        choices={users ? scopes : [ofKey]}
        value={users ? scope : 'key'}
        onChange={({ target }) => onChange({ scope: find(scopes, target.value) ?? scope })}
      />
      <button
        type="button"
        className="icon-button"
        aria-label={`Remove limit ${place}`}
        title="Remove"
        onClick={onRemove}
      >
        <X aria-hidden="true" />
      </button>
    </fieldset>
  )
}
