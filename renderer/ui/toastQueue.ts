// Which news is on the screen and until when. Pure over a timer that is handed in; time stands still while held.
import type { Toast } from './toastContext'

const MOST = 3
/** Long enough to read and to reach a button: with an action there is something to decide. */
const PLAIN_MS = 8_000
const WITH_ACTION_MS = 16_000

export interface ShownToast extends Toast {
  readonly id: number
}

export interface ToastQueue {
  show(toast: Toast): void
  dismiss(id: number): void
  /** While the pointer or the focus is on the news, nothing disappears. */
  hold(): void
  release(): void
  list(): readonly ShownToast[]
  subscribe(listener: () => void): () => void
}

export function createToastQueue(schedule: (run: () => void, delayMs: number) => () => void): ToastQueue {
  let shown: readonly ShownToast[] = []
  let lastId = 0
  const timers = new Map<number, () => void>()
  const listeners = new Set<() => void>()

  const replace = (next: readonly ShownToast[]): void => {
    shown = next
    for (const listener of listeners) listener()
  }
  const dismiss = (id: number): void => {
    timers.get(id)?.()
    timers.delete(id)
    replace(shown.filter((toast) => toast.id !== id))
  }
  const startTimer = ({ id, action }: ShownToast): void => {
    timers.set(
      id,
      schedule(() => dismiss(id), action === undefined ? PLAIN_MS : WITH_ACTION_MS),
    )
  }
  const stopTimers = (): void => {
    for (const cancel of timers.values()) cancel()
    timers.clear()
  }

  return {
    show(toast) {
      // The same sentence again is not more news: the newer one takes the place of the older.
      const said = shown.find((one) => one.message === toast.message && one.action === undefined)
      if (said !== undefined && toast.action === undefined) dismiss(said.id)
      const added = { ...toast, id: ++lastId }
      for (const old of shown.slice(0, Math.max(0, shown.length + 1 - MOST))) dismiss(old.id)
      replace([...shown, added])
      startTimer(added)
      toast.until?.addEventListener('abort', () => dismiss(added.id), { once: true })
    },
    dismiss,
    hold: stopTimers,
    release() {
      stopTimers()
      for (const toast of shown) startTimer(toast)
    },
    list: () => shown,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
