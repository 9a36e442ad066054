// The words after `npm start --` as browser mode understands them. Anything unknown is refused with one sentence.
import { parseArgs } from 'node:util'
import { resolve } from 'node:path'

/** The console's address in browser mode, for ever: the browser's storage belongs to it. */
const PORT = 47_615

export interface StartOptions {
  readonly open: boolean
  readonly port: number
  /** Absolute; absent = the system's usual place. */
  readonly dataDir?: string
}

export type StartRequest =
  | { readonly kind: 'start'; readonly options: StartOptions }
  | { readonly kind: 'refused'; readonly sentence: string }

export function parseStartOptions(words: readonly string[]): StartRequest {
  try {
    const { values } = parseArgs({
      args: [...words],
      options: {
        // Means something to build/scripts/start.mjs, which has acted on it before.
        browser: { type: 'boolean' },
        'no-open': { type: 'boolean', default: false },
        port: { type: 'string' },
        data: { type: 'string' },
      },
    })
    const port = values.port === undefined ? PORT : Number(values.port)
    // Another fixed port would be another origin with an empty storage: only tests may ask for a free one.
    if (port !== PORT && port !== 0)
      return refused(`--port takes ${PORT} (the default) or 0 (any free port, for tests).`)
    if (values.data === '') return refused('--data needs a folder.')
    const data = values.data === undefined ? {} : { dataDir: resolve(values.data) }
    return { kind: 'start', options: { open: !values['no-open'], port, ...data } }
  } catch (error) {
    return refused(error instanceof Error ? error.message : 'The options were not understood.')
  }
}

function refused(sentence: string): StartRequest {
  return { kind: 'refused', sentence }
}
