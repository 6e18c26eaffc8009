let opened: IDBDatabase | undefined

const opening = indexedDB.open('bench-kept', 1)
opening.onupgradeneeded = () => opening.result.createObjectStore('votes', { autoIncrement: true })
opening.onsuccess = () => {
  opened = opening.result
}

/** Calls `kept` once something is on the disk. What is on its way in a page that opens is refused. */
export function keep(something: unknown, kept: () => void): void {
  if (!opened) throw new Error('The database is not open yet.')
  const transaction = opened.transaction('votes', 'readwrite', { durability: 'strict' })
  transaction.objectStore('votes').add(something)
  transaction.oncomplete = kept
  transaction.commit()
}
