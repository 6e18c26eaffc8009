'use client'
import { createContext } from '../internal/react.ts'
import { useRequired } from '../internal/useRequired.ts'
import type { ThumbsState } from './thumbsTypes.ts'

export const ThumbsContext = createContext<ThumbsState | undefined>(undefined)

export const useThumbsContext = () => useRequired(ThumbsContext, 'Thumbs.Root')
