import { mkdirSync } from 'node:fs'
import type { TestProject } from 'vitest/node'
import { startGateway } from '../.dev/gateway.ts'

declare module 'vitest' {
  interface ProvidedContext {
    gatewayUrl: string
  }
}

/** Starts the real gateway for tests that run in a browser, which cannot start one themselves. */
export default async function setup({ provide }: TestProject) {
  mkdirSync('.cache', { recursive: true })
  const gateway = await startGateway(['--port', '0', '--memory', '--rate', '0'], '.cache/gateway.log')
  provide('gatewayUrl', gateway.url)
  return () => gateway.end('SIGTERM')
}
