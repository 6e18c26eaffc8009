import { Plus } from 'lucide-react'
import { useRef } from 'react'
import type { LimitDraft } from './draft.ts'
import { LimitRow } from './LimitRow.tsx'
import type { Problems } from './problems.ts'

interface LimitFieldsProps {
  limits: readonly LimitDraft[]
  onChange: (limits: readonly LimitDraft[]) => void
  /** Whether the key has users, who can be counted apart. */
  users: boolean
  problems: Problems
}

/** How often a key may be used: any number of rules, and all of them hold. */
export function LimitFields({ limits, onChange, users, problems }: LimitFieldsProps) {
  const next = useRef(limits.length)
  const add = () => {
    next.current += 1
    onChange([...limits, { row: next.current, scope: 'key', per: 'minute', requests: '60' }])
  }
  return (
    <fieldset className="key-fields">
      <legend>Rate limits</legend>
      <p className="hint">Of completions, in windows of the clock. Feedback is never limited by them.</p>
      {limits.map((limit, at) => (
        <LimitRow
          key={limit.row}
          limit={limit}
          place={at + 1}
          users={users}
          error={problems[`rate_limits[${at}].requests`]}
          onChange={(changed) =>
            onChange(limits.map((each) => (each === limit ? { ...each, ...changed } : each)))
          }
          onRemove={() => onChange(limits.filter((each) => each !== limit))}
        />
      ))}
      {problems.rate_limits === undefined ? null : (
        <p className="error" role="alert">
          {problems.rate_limits}
        </p>
      )}
      <button type="button" className="button small" onClick={add}>
        <Plus aria-hidden="true" />
        Add limit
      </button>
    </fieldset>
  )
}
