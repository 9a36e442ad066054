import { describe, expect, it } from 'vitest'
import { hashOf, parseRoute, type Route } from '../../../renderer/app/route'

const routes: readonly Exclude<Route, { kind: 'lost' }>[] = [
  { kind: 'engagements' },
  { kind: 'engagements', request: { verb: 'new' } },
  { kind: 'engagements', request: { verb: 'open' } },
  { kind: 'engagements', request: { verb: 'export', id: 'abcd1234efgh5678' } },
  { kind: 'iceberg', id: 'abcd1234efgh5678' },
  { kind: 'settings', sheet: 'settings' },
  { kind: 'settings', sheet: 'shortcuts' },
]

describe('the address', () => {
  it.each(routes)('leads back to where it was made: $kind', (route) => {
    expect(parseRoute(hashOf(route))).toEqual(route)
  })

  it('leads to 案件一覧 when it says nothing', () => {
    expect(parseRoute('')).toEqual({ kind: 'engagements' })
    expect(parseRoute('#')).toEqual({ kind: 'engagements' })
  })

  it('is lost, not broken, when it is nonsense', () => {
    for (const hash of [
      '#/e/',
      '#/e/../iceberg',
      '#/e/abcd/strengths',
      '#/x',
      '#/settings/secret',
      '#/a/b/c/d',
    ])
      expect(parseRoute(hash)).toEqual({ kind: 'lost' })
  })
})
