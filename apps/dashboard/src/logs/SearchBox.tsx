import { Search } from 'lucide-react'
import { type FormEvent, useRef } from 'react'
import { useKeys } from '../ui/useKeys.ts'

interface SearchBoxProps {
  text: string
  onSearch: (text: string) => void
}

/** Finds what was said. Enter searches, and so does leaving the field. */
export function SearchBox({ text, onSearch }: SearchBoxProps) {
  const field = useRef<HTMLInputElement>(null)
  useKeys({ '/': () => field.current?.focus() })
  const search = () => {
    const given = field.current?.value.trim() ?? ''
    if (given !== text) onSearch(given)
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    search()
  }
  return (
    <search className="search">
      <form onSubmit={submit}>
        <Search aria-hidden="true" />
        <input
          ref={field}
          className="input"
          type="search"
          aria-label="Search what was said"
          placeholder="Search what was said"
          defaultValue={text}
          maxLength={200}
          onBlur={search}
        />
      </form>
    </search>
  )
}
