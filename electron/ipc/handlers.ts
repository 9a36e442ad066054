// What a shell must provide: one handler for every channel. A channel without a handler does not compile.
import type { Reply } from '../../shared/ipc/bridge'
import type { Channel, RequestOf } from '../../shared/ipc/channels'

export type Handler<C extends Channel> = (
  request: RequestOf<C>,
  bytes: Uint8Array | undefined,
) => Promise<Reply<C>>

export type Handlers = { readonly [C in Channel]: Handler<C> }

export type HandlersOf<Group extends string> = {
  readonly [C in Extract<Channel, `${Group}:${string}`>]: Handler<C>
}
