import { useMutation } from '@tanstack/react-query'
import type { FormEvent } from 'react'
import { Mark } from '../app/Mark.tsx'
import { TextField } from '../ui/TextField.tsx'
import { checkSession } from './checkSession.ts'
import { gatewayUrl, type Session } from './session.ts'

interface SignInProps {
  onSignIn: (session: Session, keep: boolean) => void
}

/** Asks for the key that reads a project's logs. */
export function SignIn({ onSignIn }: SignInProps) {
  const check = useMutation({ mutationFn: checkSession, retry: false })
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const text = (name: string) => String(form.get(name) ?? '').trim()
    const session = { gateway: gatewayUrl, project: text('project'), key: text('key') }
    check.mutate(session, { onSuccess: (checked) => onSignIn(checked, form.has('keep')) })
  }
  return (
    <main className="sign-in">
      <form className="card sign-in-form" onSubmit={submit}>
        <h1 className="brand">
          <Mark />
          Feedback Signals
        </h1>
        <p className="soft">
          Logs and signals of <code>{gatewayUrl}</code>
        </p>
        <TextField label="Project" name="project" defaultValue="demo" required autoComplete="off" />
        <TextField
          label="API key"
          name="key"
          type="password"
          required
          placeholder="sk-…"
          autoComplete="off"
          hint="A server key of the project. It is kept in this tab only."
          error={check.error?.message}
        />
        <label className="check">
          <input type="checkbox" name="keep" defaultChecked />
          Stay signed in until this tab is closed
        </label>
        <button type="submit" className="button primary" disabled={check.isPending}>
          {check.isPending ? 'Checking…' : 'Sign in'}
        </button>
      </form>
    </main>
  )
}
