import { useServices } from '../app/ServicesContext.ts'
import { suggestions } from './suggestions.ts'

/** What is shown before the first question. */
export function EmptyState() {
  const { chat } = useServices()
  return (
    <div className="scroller">
      <div className="column empty">
        <h2 className="empty-title">Ask something, then say what you think of it.</h2>
        <p className="empty-text">
          The answers are bundled with the gateway, and some are wrong on purpose. Each thumb, star and
          correction becomes a feedback signal, and so does what you read, copy or ask again; the inspector
          shows how far you have read, and the way of each signal to the gateway.
        </p>
        <ul className="suggestions">
          {suggestions.map(({ about, prompt }) => (
            <li key={prompt}>
              <button type="button" className="suggestion" onClick={() => chat.send(prompt)}>
                <span className="suggestion-about">{about}</span>
                <span className="suggestion-prompt">{prompt}</span>
              </button>
            </li>
          ))}
        </ul>
      </div>
    </div>
  )
}
