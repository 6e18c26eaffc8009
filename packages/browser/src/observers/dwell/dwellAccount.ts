/** What is seen of an answer: which part of its height, in CSS pixels from its top. */
export interface View {
  readonly id: string
  readonly from: number
  readonly to: number
  readonly height: number
  /** Height of what it scrolls in. */
  readonly viewport: number
}

/** How far an answer has been read. */
export interface DwellState {
  /** Milliseconds for which it was in view of an attentive person. */
  readonly dwellMs: number
  /**
   * 0 to 1: of the time that reading it takes, what it has had, where answers beside each other in view share the
   * time. Never more than the part of it that was in view.
   */
  readonly readShare: number
}

/** What reading an answer came to. */
export interface DwellReading extends DwellState {
  /** Milliseconds that reading it once takes. */
  readonly expectedMs: number
}

/** How one answer is accounted for. */
export interface DwellEntry {
  onRead(reading: DwellReading): void
  /** Asked once the answer is looked at, and again while it streams. */
  expectedMs(): number
  isStreaming?: boolean | undefined
}

/** Wrapped, so that the same function added twice is two listeners. */
interface Listener {
  readonly call: () => void
}

/** The reading of one answer, on or off the page. */
export interface DwellAccount {
  entry: DwellEntry
  state: DwellState
  isStreaming: boolean
  /** Elements that show it now. */
  elements: number
  expectedMs: number
  /** Milliseconds of reading that were its own. */
  ownMs: number
  /** The part that has been in view. */
  from: number
  to: number
  /** Milliseconds since it was read. */
  awayMs: number
  /** What had been told of `dwellMs`. */
  toldMs: number
  /** Reading ended while it was still being written. */
  isDue: boolean
  listeners: readonly Listener[]
}

/** Milliseconds below which it was a glance on the way to something else, and that a word or a picture takes. */
export const GLANCE_MS = 1000

/** One for all, so that it is the same object each time it is asked for. */
export const UNREAD: DwellState = { dwellMs: 0, readShare: 0 }

/** One for all, as hardly any answer of thousands is listened to. */
const NOBODY: readonly Listener[] = []

/** One for all, as every account is given another at once, or is not of an answer. */
const NO_ENTRY: DwellEntry = { onRead() {}, expectedMs: () => 0 }

export const newAccount = (): DwellAccount => ({
  entry: NO_ENTRY,
  state: UNREAD,
  isStreaming: false,
  elements: 0,
  expectedMs: 0,
  ownMs: 0,
  from: Infinity,
  to: 0,
  awayMs: 0,
  toldMs: 0,
  isDue: false,
  listeners: NOBODY,
})

/** Adds `ms` of reading, of which `ownMs` fell to this answer alone. */
export function credit(account: DwellAccount, { from, to, height }: View, ms: number, ownMs: number): void {
  if (!account.expectedMs || account.isStreaming) {
    account.expectedMs = Math.max(account.entry.expectedMs(), GLANCE_MS)
  }
  account.from = Math.min(account.from, from)
  account.to = Math.max(account.to, to)
  const seen = Math.min((account.to - account.from) / height, 1)
  // Who stays at the beginning for long has read the beginning, and no more.
  const most = Math.max(account.ownMs, seen * account.expectedMs)
  account.ownMs = Math.min(account.ownMs + ownMs, most)
  account.state = {
    dwellMs: account.state.dwellMs + ms,
    readShare: Math.min(account.ownMs / account.expectedMs, 1),
  }
  account.awayMs = 0
  account.isDue = false
}
