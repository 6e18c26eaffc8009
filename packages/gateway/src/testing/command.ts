import { onTestFinished } from 'vitest'
import { bin, type Command, type StartOptions, start } from './processes.ts'

/** Runs `feedback-gateway`. It is killed with the end of the test. */
export function run(args: string[], options: StartOptions = {}): Command {
  const command = start(bin, args, options)
  onTestFinished(() => command.kill())
  return command
}
