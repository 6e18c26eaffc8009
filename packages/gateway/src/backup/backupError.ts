/** A backup that was not written, or not put back. The message says why. */
export class BackupError extends Error {
  readonly code = 'backup_refused'
  override readonly name = 'BackupError'
}
