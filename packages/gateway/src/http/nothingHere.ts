import { Failure } from './failure.ts'

/** The 404 of a path that leads nowhere. */
export const nothingHere = (path: string): Failure =>
  new Failure(404, `There is nothing at ${path}. See /openapi.json.`)
