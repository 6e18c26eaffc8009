import { requestId as honoRequestId } from 'hono/request-id'

/** The header by which a request is found again in the log. */
export const REQUEST_ID_HEADER = 'X-Request-Id'

/** Takes the id that a request came with, where it is short and plain, or makes one; the answer bears it. */
export const requestId = () => honoRequestId({ limitLength: 128, headerName: REQUEST_ID_HEADER })
