import * as v from 'valibot'
import { text } from './json.ts'

/** Body of a 201: the signal is stored. */
export interface FeedbackAccepted {
  /** UUID of the stored signal. */
  id: string
  message: string
}

/** Schema of the body of a 201. Other fields are left out. */
export const FeedbackAccepted: v.GenericSchema<unknown, FeedbackAccepted> = v.object({
  id: v.string(),
  message: v.string(),
})

/** Body of a refused feedback or log request. */
export interface GatewayError {
  /** The HTTP status. */
  error: number
  message: string
}

/** Schema of the body of a refused feedback or log request. */
export const GatewayError: v.GenericSchema<unknown, GatewayError> = v.object({
  error: v.pipe(v.number(), v.integer()),
  message: v.string(),
})

/** What a feedback token says. Bound to one inference. */
export interface FeedbackTokenClaims {
  /** Id of the inference that may be rated with this token. */
  inference_id: string
  /** The end user, where the gateway knew one. */
  user_id?: string | undefined
  /** Issued at, in seconds since the epoch. */
  iat: number
  /** Expires at, in seconds since the epoch. */
  exp: number
}

/** Schema of a feedback token's claims. Other claims are left out. */
export const FeedbackTokenClaims: v.GenericSchema<unknown, FeedbackTokenClaims> = v.object({
  inference_id: v.pipe(text, v.nonEmpty('must not be empty')),
  user_id: v.optional(text),
  iat: v.pipe(v.number(), v.finite()),
  exp: v.pipe(v.number(), v.finite()),
})
