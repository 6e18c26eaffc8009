import { assemble } from './assemble.ts'
import type { Gateway, GatewayOptions } from './gatewayOptions.ts'
import { openStore } from './store/open.ts'

/**
 * Makes a gateway that is called like `fetch`, with all its routes and its store but without a socket.
 *
 * @example
 * const gateway = await createGateway({ rate: 0 })
 * const response = await gateway.fetch(new Request('http://gateway.test/healthz'))
 * await gateway.close()
 */
export async function createGateway(options: GatewayOptions = {}): Promise<Gateway> {
  return await assemble(options, openStore)
}
