import type { FeedbackSignal, FeedbackSignalInput } from '@feedback-signals/protocol'

/** A log as far as the tests read it. */
interface StoredLog {
  id: string
  tags: string[]
  metadata: object | null
  feedback_signals: (FeedbackSignal & { id: string; superseded_by: string | null })[]
}

/** The gateway, as another client than the dashboard sees it. */
export function gatewayAt(url: string) {
  const ask = async (method: string, path: string, body?: unknown) => {
    const headers = { Authorization: 'Bearer sk-demo', 'Content-Type': 'application/json' }
    const answer = await fetch(new URL(path, url), { method, headers, body: JSON.stringify(body) ?? null })
    if (!answer.ok) throw new Error(`${method} ${path} was answered ${answer.status}: ${await answer.text()}`)
    return answer
  }
  return {
    /** Asks a question, and gives the id of its log. */
    async complete(content: string, metadata: object = {}): Promise<string> {
      const body = { messages: [{ role: 'user', content }], metadata }
      const answer = await ask('POST', '/demo/chat/chat/completions', body)
      const { id }: { id: string } = await answer.json()
      return id
    },
    rate: (id: string, signal: FeedbackSignalInput) => ask('POST', `/demo/feedback/${id}`, signal),
    edit: (id: string, edit: object) => ask('PATCH', `/log/${id}`, edit),
    async log(id: string): Promise<StoredLog> {
      return await (await ask('GET', `/log/${id}`)).json()
    },
  }
}
