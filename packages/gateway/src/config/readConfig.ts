import { readFile } from 'node:fs/promises'
import { ConfigError, parseConfig } from './parseConfig.ts'
import type { GatewayConfig } from './schema.ts'

const reason = (error: unknown) => (error instanceof Error ? error.message : String(error))

async function readJson(file: string): Promise<unknown> {
  const text = await readFile(file, 'utf8').catch((cause: unknown) => {
    throw new ConfigError(`The config file ${file} cannot be read: ${reason(cause)}`, { cause })
  })
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new ConfigError(`The config file ${file} is not valid JSON: ${reason(cause)}`, { cause })
  }
}

/** Reads a config file, or throws a `ConfigError`. */
export async function readConfig(file: string): Promise<GatewayConfig> {
  const input = await readJson(file)
  try {
    return parseConfig(input)
  } catch (cause) {
    if (!(cause instanceof ConfigError)) throw cause
    throw new ConfigError(`The config file ${file} does not fit:\n${cause.message}`, { cause })
  }
}
