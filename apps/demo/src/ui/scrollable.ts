/**
 * Attributes of a part that scrolls on its own: without focus, a keyboard could not scroll it. A group rather than a
 * region, since a region is a landmark, and an answer with five code blocks is no place with five landmarks.
 */
export const scrollable = (label: string) => ({ role: 'group', tabIndex: 0, 'aria-label': label }) as const
