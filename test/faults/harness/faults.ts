import { setTimeout as sleep } from 'node:timers/promises'
import type { Fault } from './exchange.ts'

const cors = { 'Access-Control-Allow-Origin': '*', 'Access-Control-Expose-Headers': 'Retry-After' }

/** None. */
export const pass: Fault = async ({ forward, answer }) => {
  const { status, headers, body } = await forward()
  answer.writeHead(status, headers).end(body)
}

/** The gateway never hears of it. */
export const respond =
  (
    status: number,
    headers: Record<string, string> = {},
    body = '{"error": 0, "message": "A fault."}',
  ): Fault =>
  async ({ answer }) =>
    void answer.writeHead(status, { ...cors, 'Content-Type': 'application/json', ...headers }).end(body)

/** A captive portal. */
export const lyingPage = respond(200, { 'Content-Type': 'text/html' }, '<h1>Welcome to our WiFi</h1>')

export const emptyAnswer = respond(200, {}, '')

/** Points to another place, by a status that keeps method and body. */
export const redirectTo = (url: string) => respond(307, { Location: url })

/** No answer, ever. */
export const hang: Fault = async () => {}

/** Stored, and the answer never comes. */
export const hangAfterWrite: Fault = async ({ forward }) => void (await forward())

export const slow =
  (ms: number): Fault =>
  async (exchange) => {
    await sleep(ms)
    await pass(exchange)
  }

/** Cut before the gateway hears of it. */
export const cut: Fault = async ({ answer }) => void answer.destroy()

/** Stored, and cut before the answer. */
export const loseAnswer: Fault = async ({ forward, answer }) => {
  await forward()
  answer.destroy()
}

/** Stored, and cut in the middle of the answer. */
export const resetMidBody: Fault = async ({ forward, answer }) => {
  const { status, headers, body } = await forward()
  answer.writeHead(status, headers)
  answer.write(body.subarray(0, body.length / 2))
  await sleep(20)
  answer.destroy()
}

/** A gateway whose CORS is set up wrongly. Acts on the preflight too. */
export const corsRefused: Fault = async ({ answer }) => void answer.writeHead(204).end()
