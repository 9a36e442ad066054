// Carries values over JSON the way Electron's structured clone does, for the kinds our bridge uses. Anything else throws:
// a value must never change on its way without a word. Self-contained, because its source also runs inside the page.
export interface CodecHooks {
  /** Registers a function or promise on this side and gives the number the other side knows it by. */
  keepFunction(value: (...args: never[]) => unknown): number
  keepPromise(value: Promise<unknown>): number
  /** What stands for the other side's function or promise here. */
  remoteFunction(id: number): (...args: unknown[]) => unknown
  remotePromise(id: number): Promise<unknown>
}

export interface Codec {
  encode(value: unknown): unknown
  decode(wire: unknown): unknown
}

export function createCodec(hooks: CodecHooks | null): Codec {
  const toBase64 = (bytes: Uint8Array) => {
    let text = ''
    for (let at = 0; at < bytes.length; at += 8192)
      text += String.fromCharCode(...bytes.subarray(at, at + 8192))
    return btoa(text)
  }
  const isPlain = (value: object) => {
    const prototype: unknown = Object.getPrototypeOf(value)
    return prototype === null || Object.getPrototypeOf(prototype) === null
  }
  const refuse = (what: string): never => {
    throw new TypeError(`stand-in: ${what} cannot be carried`)
  }
  const encodeObject = (value: object): unknown => {
    if (value instanceof Uint8Array) return { b: toBase64(value) }
    if (value instanceof Error) return { e: value.message }
    if (value instanceof Promise) return hooks ? { p: hooks.keepPromise(value) } : refuse('a promise')
    if (Array.isArray(value)) return { a: value.map(encode) }
    if (!isPlain(value)) return refuse(Object.prototype.toString.call(value))
    return { o: Object.entries(value).map(([key, item]) => [key, encode(item)]) }
  }
  const encode = (value: unknown): unknown => {
    if (value === undefined) return { u: 1 }
    if (value === null || typeof value === 'string' || typeof value === 'boolean') return { v: value }
    if (typeof value === 'number') return Number.isFinite(value) ? { v: value } : refuse(String(value))
    if (typeof value === 'function') {
      return hooks ? { f: hooks.keepFunction(value as () => unknown) } : refuse('a function')
    }
    return typeof value === 'object' ? encodeObject(value) : refuse(typeof value)
  }
  const decode = (wire: unknown): unknown => {
    const [[kind, body] = ['u', 1]] = Object.entries(wire as Record<string, unknown>)
    if (kind === 'v') return body
    if (kind === 'b') return Uint8Array.from(atob(body as string), (letter) => letter.charCodeAt(0))
    if (kind === 'e') return new Error(body as string)
    if (kind === 'a') return (body as unknown[]).map(decode)
    if (kind === 'o') {
      return Object.fromEntries((body as [string, unknown][]).map(([key, item]) => [key, decode(item)]))
    }
    if (kind === 'f') return hooks?.remoteFunction(body as number)
    return kind === 'p' ? hooks?.remotePromise(body as number) : undefined
  }
  return { encode, decode }
}
