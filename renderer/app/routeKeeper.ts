// Which screen is shown. It follows the address, except where leaving an open 案件 would lose words that were refused:
// then the address is put back and the person decides. Knows no window; `useRoute` joins it with the address bar.
import { createListeners } from '../../shared/lib/createListeners'
import { hashOf, parseRoute, type Route } from './route'
import type { Unstored } from './unstored'

/** Out of the app: the window closes. */
export const AWAY = Symbol('away')

export interface Shown {
  readonly route: Route
  /** The 案件 that is open, also while 設定・ヘルプ lies over it. */
  readonly openId: string | null
  /** The 案件 that was left for this screen. */
  readonly leftId: string | null
  /** Where the person wanted to go, while it is not decided what becomes of the words. */
  readonly wanted: string | typeof AWAY | null
  /** What nothing could store, when that is why the window does not close at once. */
  readonly unstored: readonly Unstored[]
}

export interface RouteKeeper {
  /** The same object until something changes. */
  shown(): Shown
  subscribe(listener: () => void): () => void
  /** The address says something new. */
  follow(hash: string): void
  /** The window wants to close while words are left that were refused, or that nothing could store. */
  askToClose(unstored?: readonly Unstored[]): void
  /** The person knows what could not be stored and closes the window all the same. */
  closesAnyway(): boolean
  /** Back to the 案件 with its words. */
  stay(): void
  /** On to where the person wanted to go; the words are given up. */
  leave(): void
}

export interface AddressBar {
  readonly hash: string
  /** Writes an address without following it. */
  readonly write: (hash: string) => void
  /** Hands out what is typed; false when words are left that were refused. */
  readonly mayLeave: () => boolean
  readonly closeWindow: () => void
}

const DECIDED = { wanted: null, unstored: [] } as const

export function createRouteKeeper({ hash, write, mayLeave, closeWindow }: AddressBar): RouteKeeper {
  const listeners = createListeners()
  let address = hash
  let shown = showAt(hash, null)
  let isGivenUp = false

  const set = (next: Shown): void => {
    shown = next
    listeners.tell()
  }
  const go = (next: string): void => {
    address = next
    set(showAt(next, shown.openId))
  }

  return {
    shown: () => shown,
    subscribe: listeners.add,
    follow(next) {
      if (next === address) return
      const { openId } = shown
      if (openId === null || showAt(next, openId).openId === openId || mayLeave()) return go(next)
      write(address)
      set({ ...shown, wanted: next })
    },
    askToClose(unstored = []) {
      isGivenUp = false
      set({ ...shown, wanted: AWAY, unstored })
    },
    closesAnyway: () => isGivenUp,
    stay() {
      const { openId, route, wanted } = shown
      if (wanted === null) return
      if (openId === null || route.kind === 'iceberg') return set({ ...shown, ...DECIDED })
      const back = hashOf({ kind: 'iceberg', id: openId })
      write(back)
      go(back)
    },
    leave() {
      const { wanted, unstored } = shown
      if (wanted === null) return
      if (wanted === AWAY) {
        isGivenUp = unstored.length > 0
        set({ ...shown, ...DECIDED })
        return closeWindow()
      }
      write(wanted)
      go(wanted)
    },
  }
}

function showAt(hash: string, openBefore: string | null): Shown {
  const route = parseRoute(hash)
  const shownId = route.kind === 'iceberg' ? route.id : null
  const openId = route.kind === 'settings' ? openBefore : shownId
  return { route, openId, leftId: openId === openBefore ? null : openBefore, ...DECIDED }
}
