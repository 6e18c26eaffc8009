'use client'
import { type ComponentPropsWithoutRef, forwardRef } from 'react'
import { mergeProps } from '../internal/mergeProps.ts'
import { type PartProps, usePart } from '../internal/part.tsx'
import { editor } from './CorrectionContent.tsx'
import { useCorrectionContext } from './CorrectionContext.ts'
import type { CorrectionRootState } from './correctionTypes.ts'

/** Props of `CorrectionEditor.Trigger`. */
export interface CorrectionTriggerProps
  extends ComponentPropsWithoutRef<'button'>,
    PartProps<CorrectionRootState> {}

// Ahead of the click, so that the editor is there with it.
const preload = { onPointerEnter: editor.load, onFocus: editor.load }

/** Renders a `<button>` that opens the editor. Children replace the words. */
export const CorrectionTrigger = forwardRef<HTMLButtonElement, CorrectionTriggerProps>(
  function CorrectionTrigger(props, ref) {
    const { root } = useCorrectionContext()
    return usePart(
      'button',
      root.getTriggerProps(mergeProps<ComponentPropsWithoutRef<'button'>>(preload, props)),
      ref,
      root,
    )
  },
)
