'use client'
import { Component, type ReactNode } from 'react'

interface State {
  failed: boolean
}

interface BoundaryProps {
  children: ReactNode
  /** What stays of the widget: content of the app that it was around. */
  fallback?: (() => ReactNode) | undefined
}

/**
 * Keeps a mistake inside of a widget from taking the host page with it: the widget goes, the page stays, and React
 * tells the console why.
 */
export class Boundary extends Component<BoundaryProps, State> {
  static getDerivedStateFromError(): State {
    return { failed: true }
  }

  override state: State = { failed: false }

  override render(): ReactNode {
    const { children, fallback } = this.props
    return this.state.failed ? fallback?.() : children
  }
}
