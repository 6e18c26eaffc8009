/** A token with any payload. Its signature is nonsense, as no client looks at it. */
export function tokenOf(payload: unknown): string {
  const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
  return `${encode({ alg: 'HS256' })}.${encode(payload)}.c2lnbmF0dXJl`
}

/** A token of an inference that expires at `exp`, in seconds since the epoch. */
export function tokenFor(inferenceId: string, exp = 4_102_444_800): string {
  return tokenOf({ inference_id: inferenceId, iat: exp - 86_400, exp })
}
