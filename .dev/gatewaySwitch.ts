import { type RunningGateway, startGateway } from './gateway.ts'

/** A gateway that can be killed and started again while the demo runs. */
export interface SwitchableGateway {
  readonly url: string
  readonly running: boolean
  /** Ends it as a power cut would; resolves when it is gone. */
  kill(): Promise<void>
  /** Starts it where it was, on the same data; resolves when it is ready. */
  start(): Promise<void>
  /** Ends it as an operator would; resolves when it is gone. */
  stop(): Promise<void>
}

/**
 * Starts a gateway on a port, 0 for a free one.
 *
 * @param onCrash - called when it ends and nobody asked it to.
 */
export async function openGateway(
  port: number,
  args: readonly string[],
  logFile: string,
  onCrash: (code: number | null) => void,
): Promise<SwitchableGateway> {
  let running: RunningGateway | undefined
  let turn: Promise<unknown> = Promise.resolve()

  const begin = async (on: string, log: 'new' | 'continued') => {
    const started = await startGateway(['--port', on, ...args], logFile, log)
    running = started
    started.process.once('exit', (code) => {
      if (running === started) onCrash(code)
    })
    return started.url
  }

  const end = async (signal: NodeJS.Signals) => {
    const ending = running
    // First, so that this end is no crash.
    running = undefined
    await ending?.end(signal)
  }

  // One after the other: two clicks must not start two gateways on one folder.
  const inTurn = (work: () => Promise<unknown>) => {
    const done = turn.then(async () => void (await work()))
    turn = done.catch(() => {})
    return done
  }

  const url = await begin(`${port}`, 'new')
  // What a gateway said before it was killed is what one wants to read after.
  const again = () => begin(new URL(url).port, 'continued')
  return {
    url,
    get running() {
      return running !== undefined
    },
    kill: () => inTurn(() => end('SIGKILL')),
    start: () => inTurn(async () => running ?? (await again())),
    stop: () => inTurn(() => end('SIGTERM')),
  }
}
