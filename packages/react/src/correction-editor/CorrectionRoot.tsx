'use client'
import { type ComponentPropsWithoutRef, forwardRef } from 'react'
import { type PartProps, usePart } from '../internal/part.tsx'
import { CorrectionContext } from './CorrectionContext.ts'
import type { CorrectionOptions, CorrectionRootState } from './correctionTypes.ts'
import { useCorrectionRoot } from './useCorrectionRoot.tsx'

/** Props of `CorrectionEditor.Root`. */
export interface CorrectionRootProps
  extends Omit<ComponentPropsWithoutRef<'div'>, keyof CorrectionOptions>,
    CorrectionOptions,
    PartProps<CorrectionRootState> {}

/** Renders a `<div>` with the role of a group: the button that opens the editor, the message and the editor are inside. */
export const CorrectionRoot = forwardRef<HTMLDivElement, CorrectionRootProps>(
  function CorrectionRoot(props, ref) {
    const {
      original,
      format,
      value,
      defaultValue,
      onValueChange,
      open,
      defaultOpen,
      onOpenChange,
      onSubmit,
      score,
      signal,
      validate,
      renderPreview,
      disabled,
      labels,
      ...rest
    } = props
    const root = useCorrectionRoot(props)
    const element = usePart('div', root.getRootProps(rest), ref, root)
    return <CorrectionContext.Provider value={{ root, options: props }}>{element}</CorrectionContext.Provider>
  },
)
