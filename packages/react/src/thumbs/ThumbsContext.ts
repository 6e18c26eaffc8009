'use client'
import { createContext, useContext } from 'react'
import { required } from '../internal/required.ts'
import type { ThumbsState } from './thumbsTypes.ts'

export const ThumbsContext = createContext<ThumbsState | undefined>(undefined)

export const useThumbsContext = () => required(useContext(ThumbsContext), '<Thumbs.Root>')
