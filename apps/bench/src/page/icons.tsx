/** What the contestants without icons of their own show. */
export const ThumbUp = () => (
  <svg viewBox="0 0 24 24" aria-hidden>
    <path d="M3 11v10M7 21V11l4-8q4 0 3 7h7l-2 11z" />
  </svg>
)

export const ThumbDown = () => (
  <svg viewBox="0 0 24 24" aria-hidden>
    <path d="M3 11v10M7 21V11l4-8q4 0 3 7h7l-2 11z" transform="rotate(180 12 12)" />
  </svg>
)

export const Star = () => (
  <svg viewBox="0 0 24 24" aria-hidden>
    <path d="m12 3 2.8 5.9 6.2.9-4.5 4.6 1 6.6-5.5-3.1L6.5 21l1-6.6L3 9.8l6.2-.9z" />
  </svg>
)
