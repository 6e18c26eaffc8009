import { type RefObject, useEffect, useRef } from 'react'
import type { Problems } from './problems.ts'

/** Moves the focus to the first field of a form that is wrong. */
export function useFirstProblem(problems: Problems): RefObject<HTMLFormElement | null> {
  const form = useRef<HTMLFormElement>(null)
  const wrong = Object.keys(problems).join()
  useEffect(() => {
    if (wrong !== '') form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus()
  }, [wrong])
  return form
}
