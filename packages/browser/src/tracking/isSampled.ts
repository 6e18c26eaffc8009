/** Where in the order of all inferences one is, 0 (inclusive) to 1 (exclusive), evenly spread whatever the ids look like. */
function placeOf(inferenceId: string): number {
  // FNV-1a over UTF-16 units, https://datatracker.ietf.org/doc/html/draft-eastlake-fnv
  let hash = 0x811c9dc5
  for (let at = 0; at < inferenceId.length; at += 1) {
    hash = Math.imul(hash ^ inferenceId.charCodeAt(at), 0x01000193)
  }
  // Its high bits hardly feel the last characters, in which ids of one minute differ: the finish of MurmurHash3,
  // https://github.com/aappleby/smhasher/blob/master/src/MurmurHash3.cpp
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32
}

/**
 * Whether an answer is in the sample. Follows from its id alone, so that everybody who asks agrees, and an answer in a
 * smaller sample is in each larger one.
 *
 * @param rate - 0 (none) to 1 (all).
 */
export const isSampled = (inferenceId: string, rate: number): boolean =>
  rate >= 1 || placeOf(inferenceId) < rate
