import { spawn } from 'node:child_process'
import { delimiter, resolve } from 'node:path'

/** What a command that failed had to say. */
export class CommandFailed extends Error {}

const path = [resolve('node_modules/.bin'), process.env.PATH].join(delimiter)

/** Runs a command of the workspace. Quiet; rejects with all it said if it fails. */
export function run(
  command: string,
  args: readonly string[] = [],
  env: NodeJS.ProcessEnv = {},
  cwd = '.',
): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env: { ...process.env, PATH: path, ...env } })
    const said: Buffer[] = []
    child.stdout.on('data', (chunk) => said.push(chunk))
    child.stderr.on('data', (chunk) => said.push(chunk))
    child.once('error', reject)
    child.once('close', (code) => {
      const output = Buffer.concat(said).toString().trim()
      if (code === 0) resolve(output)
      else reject(new CommandFailed(output || `${command} ended with code ${code} and said nothing.`))
    })
  })
}
