// How long a 元に戻す beside a notice has something to say: until its deed is taken back, by whichever way.
import type { History } from '../../shared/doc/history'

/** Aborted as soon as the deed of this step is no longer done. */
export function untilUndone(history: Pick<History, 'lastStep' | 'subscribe'>, step: number): AbortSignal {
  const undone = new AbortController()
  const stop = history.subscribe(() => {
    if (history.lastStep() >= step) return
    stop()
    undone.abort()
  })
  return undone.signal
}
