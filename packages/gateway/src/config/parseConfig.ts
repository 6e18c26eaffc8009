import * as v from 'valibot'
import { issueField } from '../internal/fieldPath.ts'
import { GatewayConfig, type GatewayConfigInput } from './schema.ts'

/** A config that does not fit. The message names the field. */
export class ConfigError extends Error {
  readonly code = 'config_invalid'
  override readonly name = 'ConfigError'
}

/** The key of the config that holds without a file. Everybody knows it, so it is for loopback alone. */
export const DEMO_KEY = 'sk-demo'

/** Project `demo` with endpoint `chat`. */
export const demoConfig: GatewayConfigInput = {
  projects: [{ id: 'demo', endpoints: ['chat'], keys: [{ name: 'server', key: DEMO_KEY, admin: true }] }],
}

/** Reads a config, or throws a `ConfigError` that names each field at fault. */
export function parseConfig(input: unknown): GatewayConfig {
  const result = v.safeParse(GatewayConfig, input)
  if (result.success) return result.output
  const problems = result.issues.map((issue) => `${issueField(issue) || 'the config'}: ${issue.message}`)
  throw new ConfigError(problems.join('\n'))
}
