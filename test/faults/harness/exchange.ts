import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http'

/** What the gateway answered. */
export interface GatewayAnswer {
  status: number
  headers: IncomingHttpHeaders
  body: Buffer
}

/** One request on its way through the proxy. */
export interface Exchange {
  request: IncomingMessage
  body: Buffer
  answer: ServerResponse
  /** Lets the gateway have it. */
  forward(): Promise<GatewayAnswer>
}

/** What happens to one request. */
export type Fault = (exchange: Exchange) => Promise<void>
