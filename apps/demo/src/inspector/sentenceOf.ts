/** The sentence of an error of the kit, without the kit's name in front: here everything is the kit's. */
export const sentenceOf = ({ message }: { message: string }): string =>
  message.replace(/^FeedbackSignals: /, '')
