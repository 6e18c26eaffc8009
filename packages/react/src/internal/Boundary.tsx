'use client'
import { Component, type ReactNode } from 'react'

interface State {
  failed: boolean
}

/**
 * Keeps a mistake inside of a widget from taking the host page with it: the widget goes, the page stays, and React
 * tells the console why.
 */
export class Boundary extends Component<{ children: ReactNode }, State> {
  static getDerivedStateFromError(): State {
    return { failed: true }
  }

  override state: State = { failed: false }

  override render(): ReactNode {
    return this.state.failed ? null : this.props.children
  }
}
