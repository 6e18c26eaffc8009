'use client'
import { createContext, useContext } from 'react'
import { required } from '../internal/required.ts'
import type { CompareState } from './compareTypes.ts'

export const CompareContext = createContext<CompareState | undefined>(undefined)

export const useCompareContext = () => required(useContext(CompareContext), '<Compare.Root>')
