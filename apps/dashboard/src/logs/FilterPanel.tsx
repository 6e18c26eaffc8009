import { chosenOf } from '../ui/chosenOf.ts'
import { SelectField } from '../ui/SelectField.tsx'
import { AnswerFields } from './AnswerFields.tsx'
import type { LogSearch } from './logSearch.ts'
import { ScoreField } from './ScoreField.tsx'
import { SuggestField } from './SuggestField.tsx'

interface FilterPanelProps {
  search: LogSearch
  onChange: (changed: Partial<LogSearch>) => void
}

const statuses = [
  ['', 'Any'],
  ['completed', 'Completed'],
  ['in_progress', 'In progress'],
  ['cancelled', 'Cancelled'],
  ['failed', 'Failed'],
] as const

const feedback = [
  ['', 'With or without'],
  ['true', 'With feedback'],
  ['false', 'Without feedback'],
] as const

const types = [
  ['explicit', 'Explicit'],
  ['implicit', 'Implicit'],
] as const

const flags: Record<string, boolean> = { true: true, false: false }

/** Every filter of the list. */
export function FilterPanel({ search, onChange }: FilterPanelProps) {
  return (
    <div className="filter-panel card">
      <AnswerFields search={search} onChange={onChange} />
      <SelectField
        label="Feedback"
        choices={feedback}
        value={String(search.has_feedback ?? '')}
        onChange={(event) => onChange({ has_feedback: flags[event.target.value] })}
      />
      <SuggestField
        label="Signal"
        by="signal_name"
        value={search.signal_name}
        onChange={(signal_name) => onChange({ signal_name })}
      />
      <SelectField
        label="Score"
        choices={types}
        value={search.score_type ?? 'explicit'}
        onChange={(event) =>
          onChange({ score_type: event.target.value === 'implicit' ? 'implicit' : undefined })
        }
      />
      <ScoreField
        label="At least"
        value={search.min_score}
        onChange={(min_score) => onChange({ min_score })}
      />
      <ScoreField
        label="At most"
        value={search.max_score}
        onChange={(max_score) => onChange({ max_score })}
      />
      <SelectField
        label="Status"
        choices={statuses}
        value={search.status ?? ''}
        onChange={(event) => onChange({ status: chosenOf(statuses, event.target.value) })}
      />
    </div>
  )
}
