'use client'
import { createContext, useContext } from 'react'
import { required } from '../internal/required.ts'
import type { QualityAssessmentState } from './qualityTypes.ts'

export const QualityAssessmentContext = createContext<QualityAssessmentState | undefined>(undefined)

export const useQualityAssessmentContext = () =>
  required(useContext(QualityAssessmentContext), '<QualityAssessment.Root>')
