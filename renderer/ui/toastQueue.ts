// Which news is on the screen and until when: the newest, alone. News belongs to the place that told it; what can still be
// taken back there waits until one is back. Pure over a timer that is handed in; time stands still while held.
import type { Toast } from './toastContext'

/** Long enough to read and to reach a button: with an action there is something to decide. */
const PLAIN_MS = 8_000
const WITH_ACTION_MS = 16_000

export interface ShownToast extends Toast {
  readonly id: number
}

export interface ToastQueue {
  /** Takes the place of what was told before, so that 元に戻す always speaks of the deed just done. */
  show(toast: Toast): void
  dismiss(id: number): void
  /** One is at another place now. A warning comes along. */
  enter(place: string): void
  /** While the pointer or the focus is on the news, it does not disappear by itself. */
  hold(): void
  release(): void
  /** One at most. */
  list(): readonly ShownToast[]
  subscribe(listener: () => void): () => void
}

const NONE: readonly ShownToast[] = []

export function createToastQueue(schedule: (run: () => void, delayMs: number) => () => void): ToastQueue {
  let shown = NONE
  let lastId = 0
  let at = ''
  const waiting = new Map<string, ShownToast>()
  let stopTimer = (): void => undefined
  const listeners = new Set<() => void>()

  const replace = (next: readonly ShownToast[]): void => {
    stopTimer()
    shown = next
    startTimer()
    for (const listener of listeners) listener()
  }
  const dismiss = (id: number): void => {
    for (const [place, toast] of waiting) if (toast.id === id) waiting.delete(place)
    if (shown.some((toast) => toast.id === id)) replace(NONE)
  }
  const startTimer = (): void => {
    stopTimer()
    for (const { id, action } of shown)
      stopTimer = schedule(() => dismiss(id), action === undefined ? PLAIN_MS : WITH_ACTION_MS)
  }

  return {
    show(toast) {
      const added = { ...toast, id: ++lastId }
      replace([added])
      toast.until?.addEventListener('abort', () => dismiss(added.id), { once: true })
    },
    dismiss,
    enter(place) {
      if (place === at) return
      const [told] = shown
      if (told?.tone !== 'warning') {
        if (told?.action !== undefined) waiting.set(at, told)
        const back = waiting.get(place)
        waiting.delete(place)
        replace(back === undefined ? NONE : [back])
      }
      at = place
    },
    hold: () => stopTimer(),
    release: startTimer,
    list: () => shown,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
