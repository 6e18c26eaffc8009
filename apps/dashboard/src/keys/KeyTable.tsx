import type { ApiKey } from '../gateway/keys.ts'
import { KeyRow } from './KeyRow.tsx'

interface KeyTableProps {
  keys: readonly ApiKey[]
  onEdit: (key: ApiKey) => void
  onRevoke: (key: ApiKey) => void
}

/** The keys of the project. */
export function KeyTable({ keys, onEdit, onRevoke }: KeyTableProps) {
  return (
    <table className="key-table">
      <caption className="visually-hidden">Keys</caption>
      <thead>
        <tr>
          <th scope="col">Name</th>
          <th scope="col">Key</th>
          <th scope="col">Limits</th>
          <th scope="col">Client access</th>
          <th scope="col">Made</th>
          <td />
        </tr>
      </thead>
      <tbody>
        {keys.map((key) => (
          <KeyRow key={key.id} apiKey={key} onEdit={() => onEdit(key)} onRevoke={() => onRevoke(key)} />
        ))}
      </tbody>
    </table>
  )
}
