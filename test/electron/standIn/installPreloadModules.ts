// What a sandboxed preload may require: contextBridge and ipcRenderer of `electron`, nothing else. Its source runs in the
// preload's world, after installWire. Messages go to Node through a binding that exists in that world only.
import type { Codec } from './createCodec'

export interface PreloadParts {
  readonly codec: Codec
  readonly expose: (name: string, api: unknown) => void
}

interface FromMain {
  readonly id?: number
  readonly channel?: string
  readonly error?: string
  readonly values: readonly unknown[]
}

type PreloadGlobals = typeof globalThis & {
  standInPost(message: string): void
  standInReceive(message: FromMain): void
}

export function installPreloadModules({ codec, expose }: PreloadParts): (name: string) => unknown {
  const world = globalThis as PreloadGlobals
  const waiting = new Map<number, { resolve(value: unknown): void; reject(error: unknown): void }>()
  const listeners = new Map<string, Set<(...args: unknown[]) => void>>()
  let last = 0
  const post = (channel: string, args: unknown[], id?: number) =>
    world.standInPost(JSON.stringify({ id, channel, values: args.map(codec.encode) }))
  world.standInReceive = ({ id, channel, error, values }) => {
    const given = values.map(codec.decode)
    if (channel !== undefined) for (const listener of listeners.get(channel) ?? []) listener({}, ...given)
    const call = id === undefined ? undefined : waiting.get(id)
    if (id !== undefined) waiting.delete(id)
    if (error !== undefined) call?.reject(new Error(error))
    else call?.resolve(given[0])
  }
  const ipcRenderer = {
    invoke: (channel: string, ...args: unknown[]) =>
      new Promise((resolve, reject) => {
        waiting.set((last += 1), { resolve, reject })
        post(channel, args, last)
      }),
    send: (channel: string, ...args: unknown[]) => post(channel, args),
    on(channel: string, listener: (...args: unknown[]) => void) {
      listeners.set(channel, (listeners.get(channel) ?? new Set()).add(listener))
      return ipcRenderer
    },
    off(channel: string, listener: (...args: unknown[]) => void) {
      listeners.get(channel)?.delete(listener)
      return ipcRenderer
    },
  }
  const contextBridge = { exposeInMainWorld: expose }
  return (name) => {
    if (name === 'electron') return { contextBridge, ipcRenderer }
    throw new Error(`module not found: ${name}`)
  }
}
