export { pickReply } from './pickReply.ts'
export { replies } from './replies.ts'
export type { Reply } from './reply.ts'
