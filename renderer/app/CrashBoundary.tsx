// Catches what no component caught. Every saved word is in storage already, so one sentence and a reload are enough.
import { Component, type ErrorInfo, type ReactNode } from 'react'
import { Button } from '../ui/Button'
import { EmptyState } from '../ui/EmptyState'

export interface CrashBoundaryProps {
  readonly words: { readonly crashTitle: string; readonly crash: string; readonly reload: string }
  /** Another value starts anew: going elsewhere is a way out too. */
  readonly resetKey: string
  readonly children: ReactNode
}

interface CrashState {
  readonly hasCrashed: boolean
}

export class CrashBoundary extends Component<CrashBoundaryProps, CrashState> {
  override state: CrashState = { hasCrashed: false }

  static getDerivedStateFromError(): CrashState {
    return { hasCrashed: true }
  }

  override componentDidCatch(error: unknown, info: ErrorInfo): void {
    console.error(error, info.componentStack)
  }

  override componentDidUpdate(before: CrashBoundaryProps): void {
    if (this.state.hasCrashed && before.resetKey !== this.props.resetKey) this.setState({ hasCrashed: false })
  }

  override render(): ReactNode {
    const { words, children } = this.props
    if (!this.state.hasCrashed) return children
    return (
      <EmptyState level={1} title={words.crashTitle} note={words.crash}>
        <Button variant="primary" onPress={() => window.location.reload()}>
          {words.reload}
        </Button>
      </EmptyState>
    )
  }
}
