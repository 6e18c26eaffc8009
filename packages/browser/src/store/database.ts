/** The one table of the kit, in the database of a given name. */
const TABLE = 'outbox'

const resultOf = <T>(request: IDBRequest<T>) =>
  new Promise<T>((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    // Nobody reads why: whatever it was, the signal stays in memory.
    request.onerror = reject
  })

/** The table, opened when it is needed, and again after it was closed under our feet. */
export interface Table {
  read<T>(step: (table: IDBObjectStore) => IDBRequest<T>): Promise<T>
  /** Resolves once what the step has written is on disk. */
  write(step: (table: IDBObjectStore) => void): Promise<void>
}

/**
 * The kit's table in the database of a given name. The idb package is 1480 bytes gzip for this.
 *
 * @param onReset - called when a connection is lost, and with it maybe the data.
 */
export function openTable(name: string, onReset: () => void): Table {
  let connection: Promise<IDBDatabase> | undefined
  const steps: ((table: IDBObjectStore) => void)[] = []
  let batch: Promise<void> | undefined
  let lastBatch = Promise.resolve()

  const forget = () => {
    connection = undefined
    onReset()
  }

  const connect = async () => {
    // No version: whatever a newer kit has made of the database, its table is the same.
    const request = indexedDB.open(name)
    request.onupgradeneeded = () => request.result.createObjectStore(TABLE, { keyPath: 'id' })
    const database = await resultOf(request)
    database.onclose = forget
    database.onversionchange = () => {
      // Another tab deletes or upgrades it, and waits for us.
      database.close()
      forget()
    }
    return database
  }

  const begin = async (mode: IDBTransactionMode) => {
    connection ??= connect()
    const database = await connection.catch((error) => {
      // Storage that is blocked or full now may not be so at the next call.
      connection = undefined
      throw error
    })
    return database.transaction(TABLE, mode, { durability: 'strict' })
  }

  const takeSteps = () => {
    batch = undefined
    return steps.splice(0)
  }

  const writeBatch = async () => {
    const transaction = await begin('readwrite').catch((error) => {
      takeSteps()
      throw error
    })
    const table = transaction.objectStore(TABLE)
    for (const step of takeSteps()) step(table)
    await new Promise((resolve, reject) => {
      transaction.oncomplete = resolve
      transaction.onabort = reject
    })
  }

  return {
    read: async (step) => resultOf(step((await begin('readonly')).objectStore(TABLE))),
    write(step) {
      steps.push(step)
      // All that comes while a batch is on its way to the disk goes with the next: the disk is what takes time.
      batch ??= lastBatch = lastBatch.then(writeBatch, writeBatch)
      return batch
    },
  }
}
