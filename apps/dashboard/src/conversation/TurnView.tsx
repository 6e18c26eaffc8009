import { Json } from '../ui/Json.tsx'
import { Markdown } from './Markdown.tsx'
import { Picture } from './Picture.tsx'
import type { Part, Turn } from './turns.ts'

interface TurnViewProps {
  turn: Turn
  /** Whether it is what the model answered. */
  answer?: boolean
}

function PartView({ part }: { part: Part }) {
  if (part.kind === 'text') return <Markdown text={part.text} />
  if (part.kind === 'image') return <Picture src={part.address} alt="Picture" />
  return (
    <details>
      <summary>{part.name}</summary>
      <Json label={part.name} value={part.value} />
    </details>
  )
}

/** What one side said. */
export function TurnView({ turn, answer = false }: TurnViewProps) {
  const role = answer ? 'answer' : turn.role
  return (
    <article className="turn" data-role={answer ? 'answer' : turn.role} aria-label={role}>
      <p className="turn-role">{role}</p>
      {turn.parts.map((part, index) => (
        <PartView key={index} part={part} />
      ))}
    </article>
  )
}
