// Runs the built main.cjs with the stand-in in place of Electron, as a fresh start, and puts Node back afterwards.
import type { EventEmitter } from 'node:events'
import Module, { createRequire } from 'node:module'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { createElectronStandIn, type ElectronStandIn } from './createElectronStandIn'
import type { StandInOptions } from './standInState'

type Loader = (id: string, ...rest: unknown[]) => unknown

/** Gives the function that takes away every listener that is added from now on. */
function watchListeners(emitter: EventEmitter, name: string): () => void {
  const before = emitter.listeners(name)
  return () => {
    for (const listener of emitter.listeners(name)) {
      if (!before.includes(listener)) emitter.off(name, listener as () => void)
    }
  }
}

export function runMain(options: StandInOptions): ElectronStandIn {
  const standIn = createElectronStandIn(options)
  const node = Module as unknown as { _load: Loader }
  const load = node._load
  node._load = (id, ...rest) => (id === 'electron' ? standIn.electron : load(id, ...rest))
  const ownRequire = createRequire(import.meta.url)
  const main = join(options.appPath, 'out', 'main', 'main.cjs')
  const umask = process.umask()
  const { argv } = process
  process.argv = ['electron', options.appPath, ...(options.words ?? [])]
  const uninstall = [
    watchListeners(process, 'unhandledRejection'),
    watchListeners(process, 'uncaughtException'),
    watchListeners(process.stderr, 'error'),
  ]
  onTestFinished(() => {
    node._load = load
    process.argv = argv
    process.umask(umask)
    for (const restore of uninstall) restore()
  })
  delete ownRequire.cache[main]
  ownRequire(main)
  return standIn
}
