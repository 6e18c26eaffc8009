export { pickReply } from './pickReply.ts'
