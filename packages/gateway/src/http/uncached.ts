/** Headers of an answer that no cache may keep, as it holds what is shown once. */
export const UNCACHED: Record<string, string> = { 'Cache-Control': 'no-store' }
