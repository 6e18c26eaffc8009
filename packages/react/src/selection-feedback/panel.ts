import { createLoader } from '../internal/loader.ts'

/** The form's own code and the popover's, which a page does without until somebody selects a passage. */
export const panel = createLoader(async () => (await import('./PassagePanel.tsx')).PassagePanel)
