/** The one table of the kit, in the database of a given name. */
const TABLE = 'outbox'

const resultOf = <T>(request: IDBRequest<T>) =>
  new Promise<T>((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })

/** Runs one step on the table, on disk when it resolves. */
export type InTable = <T>(
  mode: IDBTransactionMode,
  step: (table: IDBObjectStore) => IDBRequest<T>,
) => Promise<T>

/**
 * Opens the database when it is needed, and again after it was closed under our feet. The idb package is 1480 bytes
 * gzip for this.
 *
 * @param onReset - called when a connection is lost, and with it maybe the data.
 */
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
    const database = await connection.catch((error) => {
      // Storage that is blocked or full now may not be so at the next call.
      connection = undefined
      throw error
    })
    const transaction = database.transaction(TABLE, mode, { durability: 'strict' })
    const done = new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve()
      transaction.onabort = () => reject(transaction.error)
    })
    const [result] = await Promise.all([resultOf(step(transaction.objectStore(TABLE))), done])
    return result
  }
}
