'use client'
import {
  type ComponentPropsWithoutRef,
  type ForwardRefExoticComponent,
  forwardRef,
  type PropsWithoutRef,
  type RefAttributes,
} from 'react'
import { type PartProps, usePart } from '../internal/part.tsx'
import { useEditingContext } from './CorrectionContext.ts'
import type { CorrectionState } from './correctionTypes.ts'

type Tag = 'button' | 'div' | 'p' | 'textarea'

/** Props of a part of the open editor. Children replace what it shows. */
export type EditingPartProps<Own extends Tag> = ComponentPropsWithoutRef<Own> & PartProps<CorrectionState>

/** A part of the open editor. */
export type EditingPart<Own extends Tag> = ForwardRefExoticComponent<
  PropsWithoutRef<EditingPartProps<Own>> & RefAttributes<HTMLElementTagNameMap[Own]>
>

/** A part that is nothing but the props of a getter: what those do loads with the editor. */
export function editingPart<Own extends Tag>(
  tag: Own,
  name: string,
  propsOf: (editing: CorrectionState, props: PropsWithoutRef<EditingPartProps<Own>>) => object,
): EditingPart<Own> {
  const part = forwardRef<HTMLElementTagNameMap[Own], EditingPartProps<Own>>((props, ref) => {
    const editing = useEditingContext()
    return usePart(tag, propsOf(editing, props), ref, editing)
  })
  part.displayName = `CorrectionEditor.${name}`
  return part
}
