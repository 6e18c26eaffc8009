import { SuggestField } from '../logs/SuggestField.tsx'
import { chosenOf } from '../ui/chosenOf.ts'
import { SelectField } from '../ui/SelectField.tsx'
import type { LiveSearch } from './liveSearch.ts'

interface LiveFiltersProps {
  search: LiveSearch
  onChange: (changed: Partial<LiveSearch>) => void
}

const types = [
  ['', 'Any'],
  ['explicit', 'Explicit'],
  ['implicit', 'Implicit'],
] as const

/** Which signals to watch for. */
export function LiveFilters({ search, onChange }: LiveFiltersProps) {
  return (
    <div className="live-filters">
      <SuggestField
        label="Signal"
        by="signal_name"
        value={search.signal_name}
        onChange={(signal_name) => onChange({ signal_name })}
      />
      <SelectField
        label="Type"
        choices={types}
        value={search.signal_type ?? ''}
        onChange={({ target }) => onChange({ signal_type: chosenOf(types, target.value) })}
      />
    </div>
  )
}
