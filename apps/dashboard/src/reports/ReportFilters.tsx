import { AnswerFields } from '../logs/AnswerFields.tsx'
import { chosenOf } from '../ui/chosenOf.ts'
import { SelectField } from '../ui/SelectField.tsx'
import type { ReportSearch } from './reportSearch.ts'

interface ReportFiltersProps {
  search: ReportSearch
  onChange: (changed: Partial<ReportSearch>) => void
}

const sources = [
  ['', 'Users and systems'],
  ['user', 'Users'],
  ['system', 'Systems'],
] as const

/** Which answers, and signals from whom. */
export function ReportFilters({ search, onChange }: ReportFiltersProps) {
  return (
    <details className="card report-filters">
      <summary>Filters</summary>
      <div className="filter-fields">
        <AnswerFields search={search} onChange={onChange} />
        <SelectField
          label="Signals from"
          choices={sources}
          value={search.signal_source ?? ''}
          onChange={({ target }) => onChange({ signal_source: chosenOf(sources, target.value) })}
        />
      </div>
    </details>
  )
}
