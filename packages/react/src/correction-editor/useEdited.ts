'use client'
import { useMemo, useState } from 'react'
import { useFeedback } from '../provider/useFeedback.ts'
import { plainText, shownText } from './correctionText.ts'
import type { CorrectionOptions, CorrectionRootState } from './correctionTypes.ts'
import { useDraft } from './draft/useDraft.ts'

interface Edited {
  inferenceId: string
  text: string
  restored?: boolean
}

const contentIn = ({ failed, signal }: CorrectionRootState) => {
  const { content } = (failed ?? signal)?.improvement ?? {}
  return typeof content === 'string' ? content : undefined
}

/** The text that is being edited: the app's, else that of the person, also of a visit before, else the one to begin with. */
export function useEdited(root: CorrectionRootState, options: CorrectionOptions) {
  const { original, format = 'text', value, defaultValue, onValueChange } = options
  const { inferenceId = '' } = useFeedback().target ?? {}
  const [held, hold] = useState<Edited>()
  const edited = held?.inferenceId === inferenceId ? held : undefined

  const before = useMemo(() => shownText(original, format), [original, format])
  const standing = contentIn(root)
  const start = useMemo(
    () => shownText(standing ?? defaultValue ?? original, format),
    [standing, defaultValue, original, format],
  )
  const controlled = useMemo(() => (value === undefined ? undefined : plainText(value)), [value])
  const text = controlled ?? edited?.text ?? start

  const draft = useDraft(root.open, value !== undefined, {
    onFound: (found) => hold((now) => now ?? { inferenceId, text: found, restored: true }),
    onCleared() {
      hold(undefined)
      if (root.open) root.setOpen(false)
    },
  })

  return {
    /** The original as the editor shows it. */
    before,
    /** The text it begins with. */
    start,
    /** What a correction must differ from. */
    others: standing === undefined ? [before] : [before, start],
    text,
    dirty: text !== start,
    restored: !!edited?.restored,
    setText(next: string) {
      const plain = plainText(next)
      hold({ inferenceId, text: plain })
      draft.keep(plain)
      onValueChange?.(plain)
    },
    /** Goes back to the text it began with, without a trace. */
    forget() {
      hold(undefined)
      draft.drop()
    },
  }
}
