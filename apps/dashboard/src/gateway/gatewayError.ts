import { GatewayError as ErrorBody } from '@feedback-signals/protocol'
import * as v from 'valibot'

/** An answer of the gateway that says no, in its own words; `status` is 0 where there was no answer. */
export class GatewayError extends Error {
  readonly status: number

  constructor(status: number, message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'GatewayError'
    this.status = status
  }
}

/** What a refusal says, or its status where it says nothing that can be read. */
export function refusalOf(status: number, body: unknown): GatewayError {
  const said = v.safeParse(ErrorBody, body)
  return new GatewayError(status, said.success ? said.output.message : `The gateway answered ${status}.`)
}
