// Joins two JavaScript worlds of one page by synchronous DOM events, as contextBridge joins preload and page.
// Self-contained: its source runs once in each world. Event names are visible to the page, so this is no security boundary.
import type { CodecHooks, Codec } from './createCodec'

export interface WireSide {
  readonly own: string
  readonly peer: string
}

type MakeCodec = (hooks: CodecHooks | null) => Codec

interface Message {
  readonly call?: number
  readonly settle?: number
  readonly failed?: boolean
  readonly expose?: string
  readonly values: readonly unknown[]
}

/** Gives the function that exposes an API in the other world. */
export function installWire(
  makeCodec: MakeCodec,
  { own, peer }: WireSide,
): (name: string, api: unknown) => void {
  const functions = new Map<number, (...args: unknown[]) => unknown>()
  const waiting = new Map<number, { resolve(value: unknown): void; reject(error: unknown): void }>()
  let last = 0
  let answer: { readonly value?: unknown; readonly error?: string } | undefined
  const send = (message: Message): unknown => {
    answer = undefined
    dispatchEvent(new CustomEvent(peer, { detail: JSON.stringify(message) }))
    const given = answer as { readonly value?: unknown; readonly error?: string } | undefined
    if (given === undefined) throw new Error('stand-in: the other world does not answer')
    if (given.error !== undefined) throw new Error(given.error)
    return codec.decode(given.value)
  }
  const settle = (id: number, failed: boolean, value: unknown) =>
    void send({ settle: id, failed, values: [codec.encode(value)] })
  const codec = makeCodec({
    keepFunction(value) {
      functions.set((last += 1), value as (...args: unknown[]) => unknown)
      return last
    },
    keepPromise(value) {
      const id = (last += 1)
      value.then(
        (result) => settle(id, false, result),
        (error: unknown) => settle(id, true, error instanceof Error ? error : new Error(String(error))),
      )
      return id
    },
    remoteFunction:
      (id) =>
      (...args) =>
        send({ call: id, values: args.map(codec.encode) }),
    remotePromise: (id) => new Promise((resolve, reject) => waiting.set(id, { resolve, reject })),
  })
  const freeze = (value: unknown): unknown => (typeof value === 'object' ? Object.freeze(value) : value)
  const act = ({ call, settle: settled, failed, expose, values }: Message): unknown => {
    const given = values.map(codec.decode)
    if (call !== undefined) return functions.get(call)?.(...given)
    if (expose !== undefined)
      Object.defineProperty(globalThis, expose, { value: freeze(given[0]), enumerable: true })
    const promise = settled === undefined ? undefined : waiting.get(settled)
    if (failed === true) promise?.reject(given[0])
    else promise?.resolve(given[0])
    return undefined
  }
  const listen = (name: string, listener: (detail: string) => void) => {
    addEventListener(name, (event) => {
      event.stopImmediatePropagation()
      listener((event as CustomEvent<string>).detail)
    })
  }
  listen(`${own}-answer`, (detail) => (answer = JSON.parse(detail) as typeof answer))
  listen(own, (detail) => {
    let reply: typeof answer
    try {
      reply = { value: codec.encode(act(JSON.parse(detail) as Message)) }
    } catch (error) {
      reply = { error: error instanceof Error ? error.message : String(error) }
    }
    dispatchEvent(new CustomEvent(`${peer}-answer`, { detail: JSON.stringify(reply) }))
  })
  return (name, api) => void send({ expose: name, values: [codec.encode(api)] })
}
