/** How signals are shown as they are stored. All times in milliseconds. */
export interface LiveOptions {
  /** Between two looks for new signals, as long as somebody watches. @default 500 */
  interval?: number
  /** Without a signal after which a stream says that it is still there. @default 15_000 */
  heartbeat?: number
  /** In which a reader has to take what it was sent, or its stream ends. @default 60_000 */
  patience?: number
  /** Most streams of this process at once. @default 100 */
  most?: number
}
