// Electron's `app`: order of start-up is watched (ready comes later, some calls must come before it), the end is logged.
import { EventEmitter } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Log, StandInOptions } from './standInState'
import { strict } from './strict'

export interface ClosableWindow {
  close(): void
}

export function createStandInApp(options: StandInOptions, log: Log, windows: ReadonlySet<ClosableWindow>) {
  const app = new EventEmitter()
  const switches = new Map(Object.entries(options.switches ?? {}))
  const paths = new Map<string, string>()
  let isReady = false
  let end = () => {}
  const ended = new Promise<void>((resolve) => (end = resolve))
  const ready = new Promise<void>((resolve) => setImmediate(() => ((isReady = true), resolve())))
  const beforeReady = (what: string) => {
    if (isReady) throw new Error(`stand-in: ${what} must come before the app is ready`)
  }
  const finish = (line: string) => {
    log.push(line)
    end()
  }
  const members = {
    ended,
    isPackaged: options.isPackaged ?? false,
    isReady: () => isReady,
    whenReady: () => ready,
    enableSandbox: () => beforeReady('enableSandbox'),
    getAppPath: () => options.appPath,
    getVersion: () =>
      (JSON.parse(readFileSync(join(options.appPath, 'package.json'), 'utf8')) as { version: string })
        .version,
    getLocale: () => (isReady ? (options.locale ?? 'ja') : ''),
    setPath: (name: string, path: string) => void paths.set(name, path),
    getPath: (name: string) => paths.get(name),
    requestSingleInstanceLock() {
      if (!paths.has('userData'))
        throw new Error('stand-in: the lock belongs to userData, which must be set before')
      return options.isFirstInstance ?? true
    },
    commandLine: strict('commandLine', {
      hasSwitch: (name: string) => switches.has(name),
      getSwitchValue: (name: string) => switches.get(name) ?? '',
      appendSwitch: (name: string, value = '') => {
        beforeReady(`--${name}`)
        switches.set(name, value)
      },
    }),
    exit: (code: number) => finish(`exit ${code}`),
    quit() {
      for (const window of [...windows]) window.close()
      let isPrevented = windows.size > 0
      if (!isPrevented) app.emit('will-quit', { preventDefault: () => (isPrevented = true) })
      if (!isPrevented) finish('quit')
    },
  }
  return { app: strict('app', Object.assign(app, members)), switches }
}
