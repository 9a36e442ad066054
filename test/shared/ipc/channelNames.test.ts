// The names the preload lets through are the channels of the contract, no more and no fewer.
import { describe, expect, it } from 'vitest'
import { CHANNELS } from '../../../shared/ipc/channels'
import { isChannelName } from '../../../shared/ipc/channelNames'

describe('isChannelName', () => {
  it.each(Object.keys(CHANNELS))('knows %s', (name) => {
    expect(isChannelName(name)).toBe(true)
  })

  it.each(['', 'app', 'app:info ', 'toString', '__proto__', 'shell:menu', 7, null, undefined, ['app:info']])(
    'does not know %j',
    (name) => expect(isChannelName(name)).toBe(false),
  )
})
