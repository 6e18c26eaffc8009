import { TextField } from '../ui/TextField.tsx'
import type { LogSearch } from './logSearch.ts'
import { SuggestField } from './SuggestField.tsx'
import { TagsField } from './TagsField.tsx'

type AnswerSearch = Pick<LogSearch, 'from' | 'to' | 'model' | 'endpoint' | 'tag' | 'exclude_tag'>

interface AnswerFieldsProps {
  search: AnswerSearch
  onChange: (changed: AnswerSearch) => void
}

/** Which answers: of the list, and of the reports. */
export function AnswerFields({ search, onChange }: AnswerFieldsProps) {
  return (
    <>
      <TextField
        label="From"
        type="date"
        value={search.from ?? ''}
        onChange={({ target }) => onChange({ from: target.value || undefined })}
      />
      <TextField
        label="Before"
        type="date"
        value={search.to ?? ''}
        onChange={({ target }) => onChange({ to: target.value || undefined })}
      />
      <SuggestField label="Model" by="model" value={search.model} onChange={(model) => onChange({ model })} />
      <SuggestField
        label="Endpoint"
        by="endpoint"
        value={search.endpoint}
        onChange={(endpoint) => onChange({ endpoint })}
      />
      <TagsField label="Add a tag" tags={search.tag} onChange={(tag) => onChange({ tag })} />
      <TagsField
        label="Leave out a tag"
        tags={search.exclude_tag}
        onChange={(exclude_tag) => onChange({ exclude_tag })}
      />
    </>
  )
}
