import { createLoader } from '../internal/loader.ts'

/** The menu's own code and the popover's, which a page does without until somebody wants more. */
export const menu = createLoader(async () => (await import('./FeedbackBarMenu.tsx')).FeedbackBarMenu)
