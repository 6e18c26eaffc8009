/** Props of the element around the buttons of a contestant that has none of its own. */
export const group = { role: 'group', className: 'group', 'aria-label': 'Rate this answer' }
