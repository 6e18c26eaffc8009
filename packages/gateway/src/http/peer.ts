import { isLoopback } from '../internal/loopback.ts'

/** Who is at the other end of a connection. */
export interface Peer {
  /** `undefined` where the connection has ended already. */
  address: string | undefined
}

/** What a route knows beside the request. Without a socket there is no peer: the caller is this very process. */
export interface Bindings {
  peer?: Peer
}

/** Whether a request comes from this machine. */
export const isLocal = (peer: Peer | undefined): boolean =>
  peer === undefined || (peer.address !== undefined && isLoopback(peer.address))
