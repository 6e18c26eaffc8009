import type { Context } from 'hono'

/** Takes headers for the answer to come. */
export type Announce = (headers: Record<string, string>) => void

/** Answers with what `answer` gives, and with the headers that it announces; an error that it throws gets them too. */
export async function announcing(
  context: Context,
  answer: (announce: Announce) => Promise<Response>,
): Promise<Response> {
  const told = new Map<string, string>()
  const response = await answer((headers) => {
    for (const [name, value] of Object.entries(headers)) {
      // For an error, which is written later and from the context.
      context.header(name, value)
      told.set(name, value)
    }
  })
  // Here, and not left to Hono, which copies the answer, body and all, where it merges headers at all.
  for (const [name, value] of told) response.headers.set(name, value)
  return response
}
