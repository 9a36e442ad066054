// Decides when browser mode ends: with the last app window it opened, or with a signal. Somebody who asked for an address
// without a window keeps it alive until a signal.
import { setTimeout as delay } from 'node:timers/promises'

/** A browser that ends sooner has handed the window over to one already running on the same profile. */
const HANDOVER_MS = 5_000
const CLOSE_LIMIT_MS = 3_000

/** The little of a ChildProcess that matters here. */
export interface WatchedBrowser {
  once(event: 'exit', listener: () => void): unknown
  kill(signal: 'SIGTERM'): boolean
}

export interface LifetimeOptions {
  readonly clock: () => number
  /** Told when the only window's browser ended at once: nobody knows whether there is a window now. */
  readonly onHandover: () => void
}

export interface Lifetime {
  readonly ended: Promise<void>
  watch(browser: WatchedBrowser): void
  keepUntilSignal(): void
  end(): void
  /** Asks the browsers that are still open to close, and waits a little for their last calls. */
  closeWindows(): Promise<void>
}

export function createLifetime({ clock, onHandover }: LifetimeOptions): Lifetime {
  let end = () => {}
  const ended = new Promise<void>((resolve) => (end = resolve))
  const open = new Map<WatchedBrowser, Promise<void>>()
  let isKept = false
  const onExit = (browser: WatchedBrowser, startedMs: number) => {
    open.delete(browser)
    if (open.size > 0 || isKept) return
    if (clock() - startedMs >= HANDOVER_MS) return end()
    // A window may live on in a browser we do not know: only a signal can tell the end now.
    isKept = true
    onHandover()
  }
  return {
    ended,
    end: () => end(),
    keepUntilSignal() {
      isKept = true
    },
    watch(browser) {
      const startedMs = clock()
      const closed = new Promise<void>((resolve) => browser.once('exit', () => resolve()))
      open.set(browser, closed)
      void closed.then(() => onExit(browser, startedMs))
    },
    async closeWindows() {
      isKept = true
      for (const browser of open.keys()) browser.kill('SIGTERM')
      const limit = new AbortController()
      const timeUp = delay(CLOSE_LIMIT_MS, undefined, { signal: limit.signal }).catch(() => undefined)
      await Promise.race([Promise.all(open.values()), timeUp])
      limit.abort()
    },
  }
}
