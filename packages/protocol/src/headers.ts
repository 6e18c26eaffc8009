/** Response header with the URL that takes feedback on this answer. */
export const FEEDBACK_URL_HEADER = 'X-Feedback-Url'

/** Response header with the token that lets its bearer rate this answer. */
export const FEEDBACK_TOKEN_HEADER = 'X-Feedback-Token'
