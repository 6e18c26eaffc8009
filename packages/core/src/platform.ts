// What core needs of the world, so that it compiles without the DOM and runs in a page, a worker and Node alike.

/** The part of `Headers` that is read. */
export interface HeadersLike {
  get(name: string): string | null
}

/** The part of `Response` that is read. */
export interface AnswerLike {
  readonly headers: HeadersLike
  readonly ok: boolean
  readonly status: number
  readonly type?: string
  readonly url: string
  text(): Promise<string>
}

/** The part of `AbortSignal` that exists without the DOM's types. */
interface AbortSignalLike {
  readonly aborted: boolean
}

/** One POST of a signal, as `fetch` takes it. */
export interface SignalRequest {
  readonly method: 'POST'
  readonly headers: Record<string, string>
  readonly body: string
  readonly credentials: 'omit'
  readonly redirect: 'error'
  readonly referrerPolicy: 'no-referrer'
  readonly signal: AbortSignalLike
}

/** `fetch`, as far as delivery uses it. */
export type SendRequest = (url: string, request: SignalRequest) => Promise<AnswerLike>

/** Time, injected: tests and replays bring their own. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number
  /** Runs `run` once after `ms` milliseconds; the returned function calls it off. */
  after(ms: number, run: () => void): () => void
}

interface Runtime {
  fetch: SendRequest
  setTimeout(run: () => void, ms: number): unknown
  clearTimeout(timer: unknown): void
  crypto: { getRandomValues(bytes: Uint8Array): Uint8Array }
  console: { warn(message: string): void }
  atob(text: string): string
  AbortController: new () => { readonly signal: AbortSignalLike; abort(): void }
  URL: new (
    url: string,
    base?: string,
  ) => { readonly href: string; readonly origin: string; readonly protocol: string }
  TextDecoder: new (encoding: string, options: { fatal: boolean }) => { decode(bytes: Uint8Array): string }
}

/** The globals that every runtime of today has: browsers, workers, Node, Deno, Bun and the edge. */
export const runtime = globalThis as unknown as Runtime

/** The time of this machine. */
export const systemClock: Clock = {
  now: () => Date.now(),
  after: (ms, run) => {
    const timer = runtime.setTimeout(run, ms)
    return () => runtime.clearTimeout(timer)
  },
}
