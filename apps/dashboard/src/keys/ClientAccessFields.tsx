import { SelectField } from '../ui/SelectField.tsx'
import { TextAreaField } from '../ui/TextAreaField.tsx'
import { TextField } from '../ui/TextField.tsx'
import { algorithms, isShared, type KeyDraft } from './draft.ts'
import type { Problems } from './problems.ts'

interface ClientAccessFieldsProps {
  draft: KeyDraft
  onChange: (changed: Partial<KeyDraft>) => void
  problems: Problems
}

const choices = algorithms.map((algorithm) => [algorithm, algorithm] as const)

/** How the tokens of users are checked. */
export function ClientAccessFields({ draft, onChange, problems }: ClientAccessFieldsProps) {
  const { algorithm, secret, publicKey, claims } = draft
  return (
    <fieldset className="key-fields">
      <legend>Client access</legend>
      <p className="hint">
        Your app signs a token for each user, and sends it behind the key: <code>sk-…:token</code>. The user
        is its <code>sub</code>.
      </p>
      <SelectField
        label="Algorithm"
        choices={choices}
        value={algorithm}
        onChange={({ target }) => onChange({ algorithm: target.value })}
      />
      {isShared(algorithm) ? (
        <TextField
          label="Secret"
          type="password"
          autoComplete="off"
          value={secret}
          onChange={({ target }) => onChange({ secret: target.value })}
          hint={`At least ${Number(algorithm.slice(2)) / 8} bytes. It is kept sealed, and never shown again.`}
          error={problems['client_access.secret']}
        />
      ) : (
        <TextAreaField
          label="Public key"
          className="code-field"
          rows={4}
          spellCheck={false}
          placeholder="-----BEGIN PUBLIC KEY-----"
          value={publicKey}
          onChange={({ target }) => onChange({ publicKey: target.value })}
          error={problems['client_access.public_key']}
        />
      )}
      <TextAreaField
        label="Required claims"
        className="code-field"
        rows={2}
        spellCheck={false}
        placeholder='{"iss": "my-app"}'
        value={claims}
        onChange={({ target }) => onChange({ claims: target.value })}
        hint="A JSON object, or nothing. Each must be in the token, and equal."
        error={problems['client_access.required_claims']}
      />
    </fieldset>
  )
}
