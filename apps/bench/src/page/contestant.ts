import type { ComponentType, ReactNode } from 'react'

/** One answer of the chat, with the right to rate it: plain JSON, as an app keeps it. */
export interface Answer {
  id: string
  text: string
  target: { url: string; token: string; inferenceId: string; expiresAt: number }
}

/** What the page gives to the widget of each answer. */
export interface WidgetProps {
  answer: Answer
  /** The prop that reaches all rows. */
  disabled: boolean
}

/** One way to have the widget. Each is built as a page of its own. */
export interface Contestant {
  /** What the library asks an app to have once, around everything. */
  App?: ComponentType<{ children: ReactNode }>
  /** What an app writes into its row. */
  widget: (props: WidgetProps) => ReactNode
  /** Finds, inside an answer, what a person clicks. */
  click: string
  /** Finds, inside an answer, what is there as soon as the click shows. */
  shown: string
}
