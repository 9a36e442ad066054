// The names of CHANNELS without their checks, for the preload, which must stay small and free of libraries.
import type { Channel } from './channels'

const NAMES: Readonly<Record<Channel, true>> = {
  'app:info': true,
  'app:menu': true,
  'engagements:list': true,
  'engagements:read': true,
  'engagements:write': true,
  'engagements:delete': true,
  'engagements:undelete': true,
  'file:save': true,
  'file:open': true,
}

export function isChannelName(value: unknown): value is Channel {
  return typeof value === 'string' && Object.hasOwn(NAMES, value)
}
