/** Attributes of a part that scrolls on its own: without focus, a keyboard could not scroll it. */
export const scrollable = (label: string) => ({ role: 'group', tabIndex: 0, 'aria-label': label }) as const
