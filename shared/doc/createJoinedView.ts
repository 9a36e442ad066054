// The joined snapshot of all open documents, made anew when one changed, and who looks at it.
import { createListeners } from '../lib/createListeners'
import type { EngagementSnapshot } from './engagementSnapshot'

export interface JoinedView {
  snapshot(): EngagementSnapshot
  subscribe(listener: () => void): () => void
  /** A document changed or was opened. */
  forget(): void
  /** Runs a whole command: who looks is told once, at its end, for half a command is nobody's business. */
  asOne<T>(run: () => T): T
  close(): void
}

export function createJoinedView(join: () => EngagementSnapshot): JoinedView {
  const viewers = createListeners()
  let joined: EngagementSnapshot | null = null
  let isInCommand = false
  let hasChanged = false
  return {
    snapshot: () => (joined ??= join()),
    subscribe: viewers.add,
    forget() {
      joined = null
      hasChanged = true
      if (!isInCommand) viewers.tell()
    },
    asOne(run) {
      isInCommand = true
      hasChanged = false
      try {
        return run()
      } finally {
        isInCommand = false
        if (hasChanged) viewers.tell()
      }
    },
    close: viewers.clear,
  }
}
