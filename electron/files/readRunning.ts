// Reads DATA/running.json: which process owns this DATA folder, and where it can be asked.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'
import type { ShellName } from './rememberShell'

export const RUNNING_FILE = 'running.json'

const shape = v.strictObject({
  pid: v.pipe(v.number(), v.integer(), v.minValue(1)),
  shell: v.picklist(['electron', 'browser']),
  port: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(65_535)),
  secret: v.pipe(v.string(), v.regex(/^[\w-]{43}$/)),
  startedAt: v.exactOptional(v.pipe(v.string(), v.maxLength(100))),
})

export interface Running {
  readonly pid: number
  readonly shell: ShellName
  /** Where the browser shell listens; 0 until it does, and always in Electron. */
  readonly port: number
  /** Lets a second start of the same user ask the first one for a fresh address. */
  readonly secret: string
  /** Tells the process from a later one with the same id; absent where the system does not say. */
  readonly startedAt?: string
}

export async function readRunning(dir: string): Promise<Running | undefined> {
  return parseRunning(await readFile(join(dir, RUNNING_FILE), 'utf8').catch(() => ''))
}

export function parseRunning(text: string): Running | undefined {
  try {
    const parsed = v.safeParse(shape, JSON.parse(text))
    return parsed.success ? parsed.output : undefined
  } catch {
    return undefined
  }
}
