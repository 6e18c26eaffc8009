import { isLoopback } from '../internal/loopback.ts'
import { isLocal, type Peer } from './peer.ts'

// What a proxy or a tunnel writes beside a request to say whose it is: RFC 7239 and RFC 9110 (7.6.3), and the habits of
// nginx, HAProxy, Envoy, Cloudflare, Akamai and Fastly.
const forwarding =
  /^(?:forwarded|via|cdn-loop|x-real-ip|x-(?:forwarded|original|envoy)(?:-.+)?|(?:.+-)?(?:client|connecting)-ip)$/

function hostnameOf(url: string): string {
  // In a URL the address of IPv6 stands in brackets.
  return URL.canParse(url) ? new URL(url).hostname.replace(/^\[(.*)\]$/, '$1') : ''
}

/**
 * What shows that a request is not by somebody at this machine; `undefined` where nothing does. A peer on loopback alone
 * says little: a proxy on this machine is one, for everybody outside, and so is the browser, for every page.
 */
export function outsiderSign({ headers }: Request, peer: Peer | undefined): string | undefined {
  if (!isLocal(peer)) return 'it comes from another machine'
  const passedOn = [...headers.keys()].find((name) => forwarding.test(name))
  if (passedOn !== undefined) return `its header ${passedOn} says that a proxy passed it on`
  // A name that an attacker points at this machine makes his page one of the same origin, which no CORS holds back.
  const host = headers.get('host')
  if (host !== null && !isLoopback(hostnameOf(`http://${host}`))) return `it asks for the host ${host}`
  // A page that somebody here serves to himself, such as the demo, may; what has no address, as a sandboxed page, may not.
  const origin = headers.get('origin')
  if (origin !== null && !isLoopback(hostnameOf(origin))) return `a page of ${origin} sends it`
  return undefined
}
