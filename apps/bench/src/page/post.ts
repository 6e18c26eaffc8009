import type { Answer } from './contestant.ts'

/** What an app without a kit does with a signal. */
export function post(
  { target }: Answer,
  signal: { signal_name: string; score: number; weight: number },
): void {
  void fetch(target.url, {
    method: 'POST',
    headers: { Authorization: `Bearer ${target.token}`, 'Content-Type': 'application/json' },
    body: JSON.stringify(signal),
  })
}

/** Posts a vote; `null` takes it back. */
export function postThumb(answer: Answer, thumb: 'up' | 'down' | null): void {
  const score = thumb === null ? 0 : thumb === 'up' ? 1 : -1
  post(answer, { signal_name: `thumbs_${thumb ?? 'up'}`, score, weight: Math.abs(score) })
}

/** Posts a rating of one to five stars. */
export function postStars(answer: Answer, stars: number): void {
  post(answer, { signal_name: 'star_rating', score: (stars - 3) / 2, weight: 1 })
}
