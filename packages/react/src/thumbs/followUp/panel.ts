import { createLoader } from '../../internal/loader.ts'

/** The follow-up's own code and the popover's, which a page of thumbs does without until somebody comes near one. */
export const panel = createLoader(async () => (await import('./FollowUpPanel.tsx')).FollowUpPanel)
