/** The value of a choice that stands for one; `undefined` where it is the empty one, or unknown. */
export const chosenOf = <Value extends string>(
  choices: readonly (readonly [Value | '', string])[],
  value: string,
): Value | undefined => choices.flatMap(([known]) => (known === value && known !== '' ? [known] : []))[0]
