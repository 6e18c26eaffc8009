import { SelectField } from '../ui/SelectField.tsx'
import { useKnown } from './useKnown.ts'

interface TagsFieldProps {
  label: string
  tags: readonly string[] | undefined
  onChange: (tags: string[] | undefined) => void
}

/** Adds a tag to a filter; the chips take it off. */
export function TagsField({ label, tags = [], onChange }: TagsFieldProps) {
  const free = useKnown('tag').filter((tag) => !tags.includes(tag))
  const choices = [
    ['', tags.length > 0 ? 'One more…' : 'Choose…'] as const,
    ...free.map((tag) => [tag, tag] as const),
  ]
  return (
    <SelectField
      label={label}
      choices={choices}
      value=""
      onChange={({ target }) => target.value && onChange([...tags, target.value])}
    />
  )
}
