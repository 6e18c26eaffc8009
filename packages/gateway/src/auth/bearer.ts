/** The credential of an `Authorization: Bearer …` header. The scheme's case does not matter (RFC 9110, 11.1). */
export function readBearer(headers: Headers): string | undefined {
  return /^Bearer +(\S+) *$/i.exec(headers.get('authorization') ?? '')?.[1]
}
