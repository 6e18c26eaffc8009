/** Where the gateway of this build is. */
export const gatewayUrl: string = import.meta.env.VITE_GATEWAY_URL || 'http://127.0.0.1:8787'

/** Its origin: the only one whose targets the demo rates. */
export const gatewayOrigin: string = new URL(gatewayUrl).origin

/** Project and endpoint that the gateway has without a configuration. */
export const project = 'demo'
export const endpoint = 'chat'

/**
 * The demo's key is public by design: the mock gateway takes it on loopback only. A product never ships a key;
 * here it puts the address of its own backend, or a key with client access and its user's token.
 */
export const publicKey = 'sk-demo'
