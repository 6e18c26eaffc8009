import type { Plugin } from 'vite'

/** What the built page may do: nothing inline, nothing of others, and talk to its gateway only. */
function contentSecurityPolicy(gatewayOrigin: string): string {
  return [
    "default-src 'self'",
    `connect-src 'self' ${gatewayOrigin}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ')
}

/** Headers of the server that shows the built page; a `meta` element cannot say `frame-ancestors`. */
export function securityHeaders(gatewayOrigin: string): Record<string, string> {
  return {
    'Content-Security-Policy': `${contentSecurityPolicy(gatewayOrigin)}; frame-ancestors 'none'`,
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
  }
}

/** Writes the policy into the built page too, so that it holds on any host. The dev server needs inline scripts. */
export function policyInPage(gatewayOrigin: string): Plugin {
  const attrs = { 'http-equiv': 'Content-Security-Policy', content: contentSecurityPolicy(gatewayOrigin) }
  return {
    name: 'page:policy-in-page',
    apply: 'build',
    transformIndexHtml: () => [{ tag: 'meta', attrs, injectTo: 'head-prepend' }],
  }
}
