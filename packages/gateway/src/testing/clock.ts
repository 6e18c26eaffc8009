// Loaded first of all into a process whose clock a test sets: by messages of the time, each of which is answered.

let time = Date.now()
Date.now = () => time
process.on('message', (message) => {
  time = Number(message)
  process.send?.('set')
})
// Whoever waits for messages does not end by itself.
process.channel?.unref()
