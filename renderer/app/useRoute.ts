// The route of the page, following the address bar.
import { useMemo, useSyncExternalStore } from 'react'
import { hashOf, parseRoute, type Route } from './route'

export function useRoute(): Route {
  const hash = useSyncExternalStore(subscribe, () => window.location.hash)
  return useMemo(() => parseRoute(hash), [hash])
}

export function goTo(route: Exclude<Route, { kind: 'lost' }>): void {
  window.location.hash = hashOf(route)
}

function subscribe(listener: () => void): () => void {
  window.addEventListener('hashchange', listener)
  return () => window.removeEventListener('hashchange', listener)
}
