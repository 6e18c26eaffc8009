const real = Date.now
let ahead = 0

// A device whose clock is wrong is wrong for everything in the page, so the global itself has to be.
Date.now = () => real.call(Date) + ahead

/** Sets this device's clock ahead by so many milliseconds; behind, where they are negative. */
export const setAhead = (ms: number) => {
  ahead = ms
}
