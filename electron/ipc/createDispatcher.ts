// The one door for calls from pages, used by both shells after they have checked who is calling:
// channel → rate → size → payload → handler. Whatever happens, the answer is a Reply; stacks and paths stay here.
import * as v from 'valibot'
import type { Reply } from '../../shared/ipc/bridge'
import { isChannelName } from '../../shared/ipc/channelNames'
import { CHANNELS, type Channel } from '../../shared/ipc/channels'
import { shellFailure } from '../../shared/ipc/shellFailure'
import type { Result } from '../../shared/lib/result'
import type { Handler, Handlers } from './handlers'
import { createRateLimit } from './createRateLimit'

const MIB = 1024 * 1024

/** Everything from outside, unchecked. `caller` names the window or session, for the rate limit. */
export interface Incoming {
  readonly caller: string
  readonly channel: unknown
  readonly request: unknown
  readonly bytes: unknown
}

export interface Dispatcher {
  dispatch(incoming: Incoming): Promise<Reply<Channel>>
}

export interface DispatcherOptions {
  readonly handlers: Handlers
  readonly clock: () => number
  /** Told about an error no handler expected, with the channel only. */
  readonly report: (channel: Channel, error: unknown) => void
}

export function createDispatcher({ handlers, clock, report }: DispatcherOptions): Dispatcher {
  const limit = createRateLimit(clock)
  return {
    async dispatch({ caller, channel, request, bytes }) {
      if (!isChannelName(channel)) return shellFailure('channel.unknown')
      if (!limit.allows(caller)) return shellFailure('request.tooMany')
      const checked = checkBytes(channel, bytes)
      if (!checked.ok) return checked
      const parsed = v.safeParse(CHANNELS[channel].request, request)
      if (!parsed.success) return shellFailure('request.malformed')
      try {
        // The payload has just passed this channel's own check; the table pairs it with the right handler.
        const handler = handlers[channel] as Handler<Channel>
        return await handler(parsed.output, checked.value)
      } catch (error) {
        report(channel, error)
        return shellFailure('internal.failed')
      }
    },
  }
}

function checkBytes(channel: Channel, bytes: unknown): Result<Uint8Array | undefined> {
  if (bytes === undefined || bytes === null) return { ok: true, value: undefined }
  if (!(bytes instanceof Uint8Array)) return shellFailure('request.malformed')
  const { maxBytes } = CHANNELS[channel]
  if (bytes.length > maxBytes) return shellFailure('request.tooLarge', { maxMib: Math.floor(maxBytes / MIB) })
  return { ok: true, value: bytes }
}
