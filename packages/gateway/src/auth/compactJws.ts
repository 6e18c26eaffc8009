const part = String.raw`[\w-]+`
const shape = new RegExp(`^${part}\\.${part}\\.${part}$`)

const isCanonical = (text: string) => Buffer.from(text, 'base64url').toString('base64url') === text

/**
 * Whether a text has the form of a signed JWT: three parts in base64url, each written the one way that it may be.
 * Decoders pass over stray characters, padding and left-over bits, so that one signature would have many spellings; and
 * five parts would be an encrypted token.
 */
export const isCompactJws = (token: string): boolean =>
  shape.test(token) && token.split('.').every(isCanonical)
