import {
  createCipheriv,
  createDecipheriv,
  createHash,
  hkdfSync,
  randomBytes,
  timingSafeEqual,
} from 'node:crypto'

/** Keeps the secrets by which tokens of clients are checked, so that the database alone does not tell them. */
export interface ClientSecrets {
  /** Seals the secret of a key. */
  seal(secret: string, keyId: string): string
  /** The secret; `undefined` where it was sealed by another gateway secret, or for another key. */
  open(sealed: string, keyId: string): string | undefined
  /** Whether a client's secret is the gateway's own, by which its users could sign feedback tokens. */
  isOwn(secret: string): boolean
}

const CIPHER = 'aes-256-gcm'
// NIST SP 800-38D, 5.2.1.1 and 5.2.1.2: the length that needs no further derivation, and the longest tag.
const NONCE_BYTES = 12
const TAG_BYTES = 16
const VERSION = 'v1.'

const digest = (text: string) => createHash('sha256').update(text).digest()

/** Seals with AES-256-GCM, by a key that HKDF (RFC 5869) derives from the secret that signs the feedback tokens. */
export function createClientSecrets(
  gatewaySecret: string,
  random: (bytes: number) => Buffer = randomBytes,
): ClientSecrets {
  const derived = hkdfSync('sha256', gatewaySecret, '', 'feedback-gateway/client-access-secret', 32)
  const key = Buffer.from(derived)
  return {
    seal(secret, keyId) {
      const nonce = random(NONCE_BYTES)
      // Bound to its row: what was copied to another key does not open there.
      const cipher = createCipheriv(CIPHER, key, nonce).setAAD(Buffer.from(keyId))
      const sealed = Buffer.concat([
        nonce,
        cipher.update(secret, 'utf8'),
        cipher.final(),
        cipher.getAuthTag(),
      ])
      return VERSION + sealed.toString('base64url')
    },
    open(sealed, keyId) {
      const bytes = Buffer.from(sealed.slice(VERSION.length), 'base64url')
      if (!sealed.startsWith(VERSION) || bytes.length < NONCE_BYTES + TAG_BYTES) return undefined
      const decipher = createDecipheriv(CIPHER, key, bytes.subarray(0, NONCE_BYTES), {
        authTagLength: TAG_BYTES,
      })
      decipher.setAAD(Buffer.from(keyId)).setAuthTag(bytes.subarray(-TAG_BYTES))
      try {
        const text = [decipher.update(bytes.subarray(NONCE_BYTES, -TAG_BYTES)), decipher.final()]
        return Buffer.concat(text).toString('utf8')
      } catch {
        return undefined
      }
    },
    isOwn: (secret) => timingSafeEqual(digest(secret), digest(gatewaySecret)),
  }
}
