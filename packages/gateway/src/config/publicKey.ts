import { createPublicKey, type KeyObject } from 'node:crypto'

const curves: Record<string, string> = { ES256: 'prime256v1', ES384: 'secp384r1', ES512: 'secp521r1' }

const read = (pem: string) => {
  try {
    return createPublicKey(pem)
  } catch {
    return undefined
  }
}

// RFC 7518, 3.3 and 3.5: a key of 2048 bits or larger.
const isLongRsa = (key: KeyObject) => (key.asymmetricKeyDetails?.modulusLength ?? 0) >= 2048

function misfit(algorithm: string, key: KeyObject) {
  const curve = curves[algorithm]
  if (curve) {
    const fits = key.asymmetricKeyType === 'ec' && key.asymmetricKeyDetails?.namedCurve === curve
    return fits ? undefined : `must be an EC key on ${curve}, as ${algorithm} asks`
  }
  // A key that is marked for PSS is for PSS alone.
  const types = algorithm.startsWith('PS') ? ['rsa', 'rsa-pss'] : ['rsa']
  const fits = types.includes(key.asymmetricKeyType ?? '') && isLongRsa(key)
  return fits ? undefined : `must be an RSA key of at least 2048 bits, as ${algorithm} asks`
}

/** What keeps a PEM from checking tokens of this algorithm; `undefined` where it does. */
export function publicKeyProblem(algorithm: string, pem: string): string | undefined {
  // `createPublicKey` also takes a private key, which has no business in this file.
  if (!pem.includes('-----BEGIN PUBLIC KEY-----'))
    return 'must be a public key in PEM (-----BEGIN PUBLIC KEY-----)'
  const key = read(pem)
  return key ? misfit(algorithm, key) : 'is not a readable public key in PEM'
}
