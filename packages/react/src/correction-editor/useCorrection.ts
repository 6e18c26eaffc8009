'use client'
import type { CorrectionOptions, CorrectionState } from './correctionTypes.ts'
import { useCorrectionRoot } from './useCorrectionRoot.tsx'
import { useCorrectionText } from './useCorrectionText.ts'

export type { CorrectionOptions, CorrectionState }

/**
 * The correction of the answer in scope, for an interface of your own: state, and props for its elements. Brings the
 * whole editor with it (diff, drafts, JSON), so load the component that uses it on need.
 *
 * @example
 * const correction = useCorrection({ original: message.text })
 * <div {...correction.getContentProps()}>
 *   <textarea {...correction.getFieldProps()} />
 *   <button {...correction.getSubmitProps()} />
 * </div>
 */
export function useCorrection(options: CorrectionOptions): CorrectionState {
  return useCorrectionText(useCorrectionRoot(options), options)
}
