interface KeyHintsProps {
  /** Keys, parted by spaces, and what they do. */
  hints: readonly (readonly [keys: string, does: string])[]
}

/** Which key does what. */
export function KeyHints({ hints }: KeyHintsProps) {
  return (
    <ul className="key-hints" aria-label="Keys">
      {hints.map(([keys, does]) => (
        <li key={keys}>
          {keys.split(' ').map((key) => (
            <kbd key={key}>{key}</kbd>
          ))}
          {does}
        </li>
      ))}
    </ul>
  )
}
