import { createHmac } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { type FeedbackTarget, parseTarget, readFeedbackTarget } from '@feedback-signals/core'
import { startGateway } from '../../../.dev/gateway.ts'

/** A row of the gateway, as its API shows it. */
export interface Row {
  score: number
  improvement: { content: string } | null
  signal_name: string | null
  metadata: { signal_id: string; n?: number; supersedes?: string }
}

/** A real gateway with a folder of its own, which can be killed and started again on it. */
export interface Gateway {
  url(): string
  /** The rows of an answer, oldest first. */
  stored(inferenceId: string): Promise<Row[]>
  /** An answer to rate, asked for through `origin`. */
  ask(origin: string): Promise<FeedbackTarget>
  /** The same answer's target with a token that ends at `exp`, in seconds since the epoch. */
  tokenUntil(target: FeedbackTarget, exp: number): FeedbackTarget
  /** SIGKILL. */
  kill(): Promise<void>
  /** SIGTERM. */
  stop(): Promise<void>
  start(): Promise<void>
  close(): Promise<void>
}

const key = { Authorization: 'Bearer sk-demo', 'Content-Type': 'application/json' }

const sign = (secret: string, claims: object) => {
  const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const content = `${encode({ alg: 'HS256', typ: 'JWT' })}.${encode(claims)}`
  return `${content}.${createHmac('sha256', secret).update(content).digest('base64url')}`
}

/** Starts a gateway on a new folder inside of the given one. */
export async function runGateway(folder: string): Promise<Gateway> {
  mkdirSync(folder, { recursive: true })
  const data = mkdtempSync(join(folder, 'gateway-'))
  const args = ['--port', '0', '--data', data, '--rate', '0']
  const log = `${data}.log`
  const launch = () => startGateway(args, log)
  let running = await launch()
  return {
    url: () => running.url,
    async stored(inferenceId) {
      const answer = await fetch(`${running.url}/log/${inferenceId}`, { headers: key })
      const { feedback_signals } = await answer.json()
      return feedback_signals
    },
    async ask(origin) {
      const answer = await fetch(`${origin}/demo/openai/v1/chat/completions`, {
        method: 'POST',
        headers: key,
        body: JSON.stringify({ model: 'chat', messages: [{ role: 'user', content: 'What is 17 × 24?' }] }),
      })
      await answer.text()
      const target = readFeedbackTarget(answer)
      if (!target) throw new Error(`The gateway answered ${answer.status} without a feedback target.`)
      return target
    },
    tokenUntil({ url, inferenceId }, exp) {
      const secret = readFileSync(join(data, 'feedback-secret'), 'utf8').trim()
      const token = sign(secret, { inference_id: inferenceId, iat: exp - 86_400, exp })
      return parseTarget(JSON.stringify({ url, token }))
    },
    kill: async () => void (await running.end('SIGKILL')),
    stop: async () => void (await running.end('SIGTERM')),
    async start() {
      running = await launch()
    },
    async close() {
      await running.end('SIGTERM')
      rmSync(data, { recursive: true, force: true })
      rmSync(log, { force: true })
    },
  }
}
