'use client'
import { type ComponentPropsWithoutRef, forwardRef, useCallback, useState } from 'react'
import { createLoader } from '../internal/loader.ts'
import type { PartProps } from '../internal/part.tsx'
import { useLoaded } from '../internal/useLoaded.ts'
import { useCorrectionContext } from './CorrectionContext.ts'
import type { CorrectionState } from './correctionTypes.ts'

/** Props of `CorrectionEditor.Content`. Children replace the parts inside. */
export interface CorrectionContentProps extends ComponentPropsWithoutRef<'div'>, PartProps<CorrectionState> {}

/** The code of the editor: field, diff, drafts and JSON. */
export const editor = /* @__PURE__ */ createLoader(
  async () => (await import('./CorrectionEditing.tsx')).CorrectionEditing,
)

const Opened = forwardRef<HTMLDivElement, CorrectionContentProps>(function Opened(props, ref) {
  const { labels } = useCorrectionContext().root
  const [failed, setFailed] = useState(false)
  const Editing = useLoaded(
    editor,
    useCallback(() => setFailed(true), []),
  )
  if (Editing) return <Editing {...props} ref={ref} />
  if (!failed) return <div className="fbs-correction-loading" aria-busy ref={ref} />
  const retry = async () => setFailed(!(await editor.load()))
  return (
    <p className="fbs-error" role="alert">
      {labels.unavailable}{' '}
      <button type="button" className="fbs-retry" onClick={retry}>
        {labels.retry}
      </button>
    </p>
  )
})

/** Renders a `<div>` with the editor while it is open. Its code loads then, and not with the page. */
export const CorrectionContent = forwardRef<HTMLDivElement, CorrectionContentProps>(
  function CorrectionContent(props, ref) {
    return useCorrectionContext().root.open ? <Opened {...props} ref={ref} /> : null
  },
)
