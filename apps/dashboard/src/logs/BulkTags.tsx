import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { FormEvent } from 'react'
import { refresh } from '../app/refresh.ts'
import { useGateway } from '../gateway/GatewayContext.ts'

/** Most logs that the gateway tags at once. */
const AT_ONCE = 500

interface BulkTagsProps {
  ids: readonly string[]
  onDone: () => void
}

/** Puts a tag on all chosen logs, or takes it off. */
export function BulkTags({ ids, onDone }: BulkTagsProps) {
  const gateway = useGateway()
  const queries = useQueryClient()
  const change = useMutation({
    mutationFn: async (tags: { add: string[] } | { remove: string[] }) => {
      for (let from = 0; from < ids.length; from += AT_ONCE)
        await gateway.send('POST', '/:project/logs/tags', { ids: ids.slice(from, from + AT_ONCE), ...tags })
    },
    onSuccess: onDone,
    // Also where some were tagged before it failed.
    onSettled: () => refresh(queries),
  })
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const { submitter } = event.nativeEvent as SubmitEvent
    const tag = String(new FormData(event.currentTarget).get('tag')).trim()
    if (tag) change.mutate(submitter?.getAttribute('value') === 'remove' ? { remove: [tag] } : { add: [tag] })
  }
  return (
    <form className="bulk" onSubmit={submit}>
      <span role="status" className="tabular">
        {ids.length} selected
      </span>
      <input
        className="input"
        name="tag"
        aria-label="Tag"
        placeholder="Tag"
        maxLength={200}
        required
        autoComplete="off"
      />
      <button type="submit" className="button primary" value="add" disabled={change.isPending}>
        Add tag
      </button>
      <button type="submit" className="button" value="remove" disabled={change.isPending}>
        Remove tag
      </button>
      <button type="button" className="button" onClick={onDone}>
        Clear selection
      </button>
      {change.error ? (
        <span className="error" role="alert">
          {change.error.message}
        </span>
      ) : null}
    </form>
  )
}
