/** Thrown where a request gets no answer at all: its connection is closed instead. */
export class DroppedConnection extends Error {
  readonly code = 'connection_dropped'
  override readonly name = 'DroppedConnection'

  constructor() {
    super('The connection was closed without an answer, because a fault asks for that. See /_faults.')
  }
}
