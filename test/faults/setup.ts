import type { TestProject } from 'vitest/node'
import { buildPage } from '../support/buildPage.ts'
import { stopListening } from '../support/listen.ts'
import { servePage } from '../support/pageServer.ts'

declare module 'vitest' {
  interface ProvidedContext {
    pageUrl: string
  }
}

/** Builds and serves the page under test, once for all cases. */
export default async function setup({ provide }: TestProject) {
  const { url, server } = await servePage(await buildPage('faults', ['index', 'strict']))
  provide('pageUrl', url)
  return () => stopListening(server)
}
