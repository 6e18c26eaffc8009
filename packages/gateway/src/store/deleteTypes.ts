/** How much of a user was deleted. */
export interface Erased {
  logs: number
  /** Those of others on the deleted logs too. */
  signals: number
}

/** What is deleted for good. */
export interface DeleteStore {
  /**
   * Deletes some of the logs of a project from before a moment, with their signals, and gives how many; `undefined`, and
   * deletes none, where another process is at it. Of a log that is being rated or edited it keeps its hands off.
   */
  deleteOld(project: string, before: Date): Promise<number | undefined>
  /** Deletes the logs that a user of a project asked for, and what he said of others; those are settled anew. */
  eraseUser(project: string, userId: string): Promise<Erased>
  /** Deletes what was counted of somebody. */
  forgetCounts(subjects: readonly string[]): Promise<void>
}
