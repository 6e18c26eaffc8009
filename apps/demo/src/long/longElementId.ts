/** Id of the element that shows an answer of the long page. */
export const longElementId = (row: number): string => `long-${row}`
