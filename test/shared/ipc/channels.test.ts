// The contract between pages and the privileged side.
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { CHANNELS, type Channel } from '../../../shared/ipc/channels'

const accepts = (channel: Channel, request: unknown) =>
  v.safeParse(CHANNELS[channel].request, request).success

describe('the channels', () => {
  it.each([
    ['engagements:write', { id: 'engagement-01', reason: 'autosave', basedOn: ['a0'.repeat(32)] }],
    ['engagements:write', { id: 'engagement-01', reason: 'open', basedOn: [] }],
    ['engagements:read', { id: 'abcd' }],
    ['file:save', { suggestedName: '氷山マップ', kind: 'pdf' }],
    ['app:info', {}],
    ['app:menu', { language: 'en', hasOpen: true }],
  ] as const)('take a right request on %s', (channel, request) => {
    expect(accepts(channel, request)).toBe(true)
  })

  it.each([
    ['an id that is a path', 'engagements:read', { id: '../etc' }],
    ['a path beside the id', 'engagements:read', { id: 'abcd', path: '/etc/passwd' }],
    ['an unknown reason', 'engagements:write', { id: 'abcd', reason: 'because', basedOn: [] }],
    ['a write that does not say what it is based on', 'engagements:write', { id: 'abcd', reason: 'open' }],
    ['a hash that is none', 'engagements:write', { id: 'abcd', reason: 'open', basedOn: ['../x'] }],
    ['an unknown kind of file', 'file:save', { suggestedName: 'a', kind: 'exe' }],
    ['an endless name', 'file:save', { suggestedName: 'a'.repeat(201), kind: 'pdf' }],
    ['a language the menu does not speak', 'app:menu', { language: 'fr', hasOpen: true }],
    ['a menu with words of the page', 'app:menu', { language: 'ja', hasOpen: true, label: 'x' }],
    ['no object at all', 'app:info', null],
  ] as const)('refuse %s', (_what, channel, request) => {
    expect(accepts(channel, request)).toBe(false)
  })

  it('carry bytes only where a file goes to the privileged side', () => {
    const carriers = Object.entries(CHANNELS).filter(([, { maxBytes }]) => maxBytes > 0)
    expect(carriers.map(([name]) => name)).toEqual(['engagements:write', 'file:save'])
  })
})
