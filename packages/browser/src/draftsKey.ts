/** Where a widget keeps what a user has begun to write, in `localStorage`, so that `clear()` finds it. */
export const draftsKey = (user = ''): string => `feedback-signals drafts ${user}`
