'use client'
import { actionPart } from './actionPart.ts'

/** Renders a `<button>` that opens the editor of a better answer, where there is `text` or `onEdit`. */
export const FeedbackBarEdit = /* @__PURE__ */ actionPart('edit', 'Edit')
