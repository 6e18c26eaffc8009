'use client'
import { actionPart } from './actionPart.ts'

/** Renders a `<button>` that shares the answer, where there is `onShare`, or `text` and a browser that can share. */
export const FeedbackBarShare = /* @__PURE__ */ actionPart('share', 'Share')
