interface Parsed {
  value?: Record<string, unknown>
  /** Why there is no value. */
  problem?: string
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Reads a JSON object that a person wrote, or says what is wrong with it. */
export function parseObject(text: string): Parsed {
  try {
    const value: unknown = JSON.parse(text)
    return isObject(value) ? { value } : { problem: 'It must be an object, such as {"key": "value"}.' }
  } catch (error) {
    return { problem: `It is no JSON: ${error instanceof Error ? error.message : String(error)}` }
  }
}
