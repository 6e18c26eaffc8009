import type { ApiKey } from '../gateway/keys.ts'
import { Moment } from '../ui/Moment.tsx'
import { accessText, endsText, limitText } from './words.ts'

interface KeyRowProps {
  apiKey: ApiKey
  onEdit: () => void
  onRevoke: () => void
}

/** One key, and what can be done about it. */
export function KeyRow({ apiKey, onEdit, onRevoke }: KeyRowProps) {
  const { name, admin, current, source, rate_limits, client_access, created_at } = apiKey
  return (
    <tr>
      <th scope="row">
        <span className="key-name">{name}</span>
        {admin ? <span className="badge">admin</span> : null}
        {current ? <span className="badge">signed in</span> : null}
      </th>
      <td data-column="Key">
        <code>{endsText(apiKey)}</code>
      </td>
      <td data-column="Limits">
        {rate_limits.length === 0 ? (
          <span className="soft">none</span>
        ) : (
          <ul>
            {rate_limits.map((limit) => (
              <li key={`${limit.scope} ${limit.per} ${limit.requests}`}>{limitText(limit)}</li>
            ))}
          </ul>
        )}
      </td>
      <td data-column="Client access">
        {client_access ? accessText(client_access) : <span className="soft">none</span>}
      </td>
      <td data-column="Made">
        {source === 'config' ? <span className="soft">from the config file</span> : null}
        {created_at === null ? null : <Moment at={created_at} />}
      </td>
      <td>
        {source === 'config' ? null : (
          <div className="actions">
            <button type="button" className="button small" onClick={onEdit}>
              Edit<span className="visually-hidden"> {name}</span>
            </button>
            <button type="button" className="button small" onClick={onRevoke}>
              Revoke<span className="visually-hidden"> {name}</span>
            </button>
          </div>
        )}
      </td>
    </tr>
  )
}
