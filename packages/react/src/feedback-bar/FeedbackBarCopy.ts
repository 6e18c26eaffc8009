'use client'
import { actionPart } from './actionPart.ts'

/** Renders a `<button>` that copies the answer, where there is `text`. */
export const FeedbackBarCopy = /* @__PURE__ */ actionPart('copy', 'Copy')
