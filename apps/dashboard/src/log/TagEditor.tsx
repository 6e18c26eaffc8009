import { X } from 'lucide-react'
import type { FormEvent } from 'react'
import type { Log } from '../gateway/log.ts'
import { useEditLog } from './useEditLog.ts'

/** The tags of a log; adds and removes them one by one. */
export function TagEditor({ log }: { log: Log }) {
  const edit = useEditLog(log.id)
  const add = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = event.currentTarget
    const tag = String(new FormData(form).get('tag')).trim()
    if (!tag || log.tags.includes(tag)) return
    edit.mutate({ meta_tags: [...log.tags, tag] }, { onSuccess: () => form.reset() })
  }
  return (
    <section className="card" aria-labelledby="tags">
      <h2 id="tags">Tags</h2>
      {log.tags.length > 0 ? (
        <ul className="chips">
          {log.tags.map((tag) => (
            <li key={tag}>
              <button
                type="button"
                className="chip"
                aria-label={`Remove ${tag}`}
                onClick={() => edit.mutate({ meta_tags: log.tags.filter((other) => other !== tag) })}
                disabled={edit.isPending}
              >
                {tag}
                <X aria-hidden="true" />
              </button>
            </li>
          ))}
        </ul>
      ) : null}
      <form className="inline-form" onSubmit={add}>
        <input className="input" name="tag" aria-label="New tag" placeholder="New tag" maxLength={200} />
        <button type="submit" className="button" disabled={edit.isPending}>
          Add
        </button>
      </form>
      {edit.error ? (
        <p className="error" role="alert">
          {edit.error.message}
        </p>
      ) : null}
    </section>
  )
}
