// What the page shows, following the address bar as far as no words are lost by it.
import { useSyncExternalStore } from 'react'
import { pageRoute } from './pageRoute'
import { hashOf, type Route } from './route'
import type { Shown } from './routeKeeper'

export function useRoute(): Shown {
  return useSyncExternalStore(pageRoute.subscribe, pageRoute.shown)
}

export function goTo(route: Exclude<Route, { kind: 'lost' }>): void {
  window.location.hash = hashOf(route)
}
