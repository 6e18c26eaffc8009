/** That something is on its way. */
export function Loading({ what }: { what: string }) {
  return (
    <div className="blank loading" role="status">
      Loading {what}…
    </div>
  )
}
