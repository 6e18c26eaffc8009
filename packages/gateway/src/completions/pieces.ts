/** Cuts a text into the pieces that it is streamed in: words, each with the white space after it. They join to the text. */
export const pieces = (text: string): string[] => text.match(/\S+\s*|\s+/g) ?? []

/** How many tokens a text counts: its pieces, which is near enough for a mock. */
export const countTokens = (text: string): number => pieces(text).length
