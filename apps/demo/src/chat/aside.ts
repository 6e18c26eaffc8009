/** What has room under an answer rather than in its bar, and whether it was asked for. */
export interface AskedAside {
  stars: boolean
  quality: boolean
}
