// Where one is in the app, as the part of the address after #. Pure both ways; an unknown address is `lost`, never a crash.
import { isId } from '../../shared/lib/newId'
import type { ShelfRequest } from '../engagements/shelfRequest'
import { SETTINGS_SHEETS, type SettingsSheet } from '../settings/settingsSheets'

export type Route =
  | { readonly kind: 'engagements'; readonly request?: ShelfRequest }
  | { readonly kind: 'iceberg'; readonly id: string }
  | { readonly kind: 'settings'; readonly sheet: SettingsSheet }
  | { readonly kind: 'lost' }

export function parseRoute(hash: string): Route {
  const [first = '', second = '', third = '', ...rest] = hash.replace(/^#?\/?/, '').split('/')
  if (rest.length > 0) return { kind: 'lost' }
  if (first === '' && second === '') return { kind: 'engagements' }
  if ((first === 'new' || first === 'open') && second === '')
    return { kind: 'engagements', request: { verb: first } }
  if (first === 'export' && isId(second))
    return { kind: 'engagements', request: { verb: 'export', id: second } }
  if (first === 'e' && isId(second) && (third === '' || third === 'iceberg'))
    return { kind: 'iceberg', id: second }
  if (first !== 'settings' || third !== '') return { kind: 'lost' }
  const sheet = second === '' ? 'settings' : SETTINGS_SHEETS.find((known) => known === second)
  return sheet === undefined ? { kind: 'lost' } : { kind: 'settings', sheet }
}

export function hashOf(route: Exclude<Route, { kind: 'lost' }>): string {
  switch (route.kind) {
    case 'engagements':
      return `#/${hashOfRequest(route.request)}`
    case 'iceberg':
      return `#/e/${route.id}/iceberg`
    case 'settings':
      return `#/settings/${route.sheet}`
  }
}

function hashOfRequest(request: ShelfRequest | undefined): string {
  if (request === undefined) return ''
  return request.verb === 'export' ? `export/${request.id}` : request.verb
}
