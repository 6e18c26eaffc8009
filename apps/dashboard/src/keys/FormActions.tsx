interface FormActionsProps {
  error: Error | null
  pending: boolean
  submit: string
  onCancel: () => void
  /** Whether the error is shown at a field. */
  placed?: boolean
  /** Whether Enter, pressed once too often, is to do nothing. */
  careful?: boolean
}

/** The end of a form: what went wrong, and the ways out. */
export function FormActions({ error, pending, submit, onCancel, placed = false, careful }: FormActionsProps) {
  return (
    <>
      {error && !placed ? (
        <p className="error" role="alert">
          {error.message}
        </p>
      ) : null}
      <div className="actions">
        <button type="submit" className="button primary" disabled={pending}>
          {pending ? 'One moment…' : submit}
        </button>
        <button type="button" className="button" onClick={onCancel} data-first={careful || undefined}>
          Cancel
        </button>
      </div>
    </>
  )
}
