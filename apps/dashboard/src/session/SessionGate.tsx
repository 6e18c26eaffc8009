import { useState } from 'react'
import { Dashboard } from '../app/Dashboard.tsx'
import { SignIn } from './SignIn.tsx'
import { keepSession, recallSession, type Session } from './session.ts'

/** The dashboard for who is signed in, and the way in for who is not. */
export function SessionGate() {
  const [session, setSession] = useState(() => recallSession(sessionStorage))
  const signIn = (given: Session, keep: boolean) => {
    keepSession(sessionStorage, keep ? given : undefined)
    setSession(given)
  }
  const signOut = () => {
    keepSession(sessionStorage, undefined)
    setSession(undefined)
  }
  return session ? <Dashboard session={session} onSignOut={signOut} /> : <SignIn onSignIn={signIn} />
}
