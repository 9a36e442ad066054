// Electron's ipcMain: handlers, listeners, and Electron's wording of errors that reach the page.
import { EventEmitter } from 'node:events'
import { createCodec } from './createCodec'
import { strict } from './strict'

type InvokeHandler = (event: unknown, ...args: unknown[]) => unknown

export interface PageMessage {
  readonly id?: number
  readonly channel: string
  readonly values: readonly unknown[]
}

export interface PageAnswer {
  readonly id: number
  readonly error?: string
  readonly values: readonly unknown[]
}

const codec = createCodec(null)

export function createStandInIpc() {
  const handlers = new Map<string, InvokeHandler>()
  const emitter = new EventEmitter()
  const members = {
    handle(channel: string, handler: InvokeHandler) {
      if (handlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`)
      handlers.set(channel, handler)
    },
  }
  return {
    ipcMain: strict('ipcMain', Object.assign(emitter, members)),
    channels: () => [...handlers.keys()].sort(),
    /** `undefined` for a message that expects no answer. */
    async receive(event: unknown, { id, channel, values }: PageMessage): Promise<PageAnswer | undefined> {
      const args = values.map(codec.decode)
      if (id === undefined) return void emitter.emit(channel, event, ...args)
      const handler = handlers.get(channel)
      try {
        if (handler === undefined) throw new Error(`No handler registered for '${channel}'`)
        return { id, values: [codec.encode(await handler(event, ...args))] }
      } catch (error) {
        return { id, error: `Error invoking remote method '${channel}': ${String(error)}`, values: [] }
      }
    },
  }
}
