interface ReviewActionsProps {
  onDone: () => void
  onSkip: () => void
  onBack: (() => void) | undefined
}

/** The ways on. */
export function ReviewActions({ onDone, onSkip, onBack }: ReviewActionsProps) {
  return (
    <div className="actions">
      <button type="button" className="button primary" onClick={onDone}>
        Reviewed <kbd>Enter</kbd>
      </button>
      <button type="button" className="button" onClick={onSkip}>
        Skip <kbd>n</kbd>
      </button>
      <button type="button" className="button" onClick={onBack} disabled={!onBack}>
        Back <kbd>p</kbd>
      </button>
    </div>
  )
}
