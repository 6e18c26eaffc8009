/** The one table of the kit, in the database of this name. */
const TABLE = 'outbox'

const resultOf = <T>(request: IDBRequest<T>) =>
  new Promise<T>((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })

/**
 * Runs one step on the table, on disk when it resolves. Opens the database when it needs it, and again after it was
 * closed under our feet. The idb package is 1480 bytes gzip, a third of the client's budget, for this.
 */
export type InTable = <T>(
  mode: IDBTransactionMode,
  step: (table: IDBObjectStore) => IDBRequest<T>,
) => Promise<T>

/** @param onReset - called when a connection is lost, and with it maybe the data. */
export function openDatabase(name: string, onReset: () => void): InTable {
  let connection: Promise<IDBDatabase> | undefined

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

  return async (mode, step) => {
    connection ??= connect()
    try {
      const transaction = (await connection).transaction(TABLE, mode, { durability: 'strict' })
      const done = new Promise<void>((resolve, reject) => {
        transaction.oncomplete = () => resolve()
        transaction.onabort = () => reject(transaction.error)
      })
      const [result] = await Promise.all([resultOf(step(transaction.objectStore(TABLE))), done])
      return result
    } catch (error) {
      connection = undefined
      throw error
    }
  }
}
