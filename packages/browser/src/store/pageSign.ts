/** Milliseconds that a page has to answer. One that is busy for longer, or frozen, counts as gone. */
const PATIENCE = 500

/**
 * Says that this page is there, to whoever asks under this name. Returns the undo.
 *
 * For pages without `navigator.locks`: unlike a lock, a frozen page cannot keep it up.
 */
export function showSign(name: string): () => void {
  const channel = new BroadcastChannel(name)
  channel.onmessage = ({ data }) => {
    if (data === 'anyone?') channel.postMessage('here')
  }
  return () => channel.close()
}

/** Whether a page shows its sign under this name. */
export function seesSign(name: string): Promise<boolean> {
  const channel = new BroadcastChannel(name)
  return new Promise<boolean>((resolve) => {
    channel.onmessage = ({ data }) => {
      if (data === 'here') resolve(true)
    }
    setTimeout(() => resolve(false), PATIENCE)
    channel.postMessage('anyone?')
  }).finally(() => channel.close())
}
