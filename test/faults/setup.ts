import type { TestProject } from 'vitest/node'
import { buildPage } from './harness/buildPage.ts'
import { stopListening } from './harness/listen.ts'
import { servePage } from './harness/pageServer.ts'

declare module 'vitest' {
  interface ProvidedContext {
    pageUrl: string
  }
}

/** Builds and serves the page under test, once for all cases. */
export default async function setup({ provide }: TestProject) {
  const { url, server } = await servePage(await buildPage())
  provide('pageUrl', url)
  return () => stopListening(server)
}
