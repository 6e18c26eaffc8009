/** The sign of the project: an answer, and the signal that comes back from it. Also `public/favicon.svg`. */
export function Mark() {
  return (
    <svg className="mark" viewBox="0 0 32 32" aria-hidden="true">
      <path
        className="mark-ground"
        d="M4 9a6 6 0 0 1 6-6h12a6 6 0 0 1 6 6v8a6 6 0 0 1-6 6h-7l-6.2 5.3A1 1 0 0 1 7 27.5v-5A6 6 0 0 1 4 17Z"
      />
      <path className="mark-signal" d="M9 13.5h3l2.2-4.6 3.6 8.4 2.2-3.8h3" />
    </svg>
  )
}
