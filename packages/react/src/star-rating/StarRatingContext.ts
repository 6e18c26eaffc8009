'use client'
import { createContext, useContext } from 'react'
import { required } from '../internal/required.ts'
import type { StarRatingState } from './starRatingTypes.ts'

export const StarRatingContext = createContext<StarRatingState | undefined>(undefined)

export const useStarRatingContext = () => required(useContext(StarRatingContext), '<StarRating.Root>')
