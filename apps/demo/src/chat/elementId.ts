/** Id of the element that shows an answer. */
export const elementIdOf = (answerId: string): string => `answer-${answerId}`
