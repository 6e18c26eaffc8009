import { CircleCheck, CircleDashed, CircleSlash, CircleX } from 'lucide-react'
import type { Log } from '../gateway/log.ts'

const looks = {
  completed: [CircleCheck, 'Completed', 'good'],
  in_progress: [CircleDashed, 'In progress', 'even'],
  cancelled: [CircleSlash, 'Cancelled', 'even'],
  failed: [CircleX, 'Failed', 'bad'],
} as const

/** How an answer ended. */
export function Status({ status }: Pick<Log, 'status'>) {
  const [Icon, word, tone] = looks[status]
  return (
    <span className="status" data-tone={tone} title={word}>
      <Icon aria-hidden="true" />
      <span className="status-word">{word}</span>
    </span>
  )
}
