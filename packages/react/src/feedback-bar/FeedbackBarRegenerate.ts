'use client'
import { actionPart } from './actionPart.ts'

/** Renders a `<button>` that asks for another answer, where there is `onRegenerate`. */
export const FeedbackBarRegenerate = /* @__PURE__ */ actionPart('regenerate', 'Regenerate')
