/** Id of the element of a log's row, and the fragment of an address that means it. */
export const rowElementId = (id: string): string => `log-${id}`
