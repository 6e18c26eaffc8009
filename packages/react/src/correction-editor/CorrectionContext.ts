'use client'
import { createContext, useContext } from 'react'
import { required } from '../internal/required.ts'
import type { CorrectionOptions, CorrectionState } from './correctionTypes.ts'
import type { CorrectionRoot } from './useCorrectionRoot.tsx'

interface CorrectionScope {
  root: CorrectionRoot
  options: CorrectionOptions
}

export const CorrectionContext = createContext<CorrectionScope | undefined>(undefined)

export const useCorrectionContext = () => required(useContext(CorrectionContext), '<CorrectionEditor.Root>')

/** There once the editor is open and its code has come. */
export const EditingContext = createContext<CorrectionState | undefined>(undefined)

export const useEditingContext = () => required(useContext(EditingContext), '<CorrectionEditor.Content>')
