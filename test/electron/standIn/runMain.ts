// Runs the built main.cjs with the stand-in in place of Electron, as a fresh start, and puts Node back afterwards.
import Module, { createRequire } from 'node:module'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { createElectronStandIn, type ElectronStandIn } from './createElectronStandIn'
import type { StandInOptions } from './standInState'

type Loader = (id: string, ...rest: unknown[]) => unknown

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
  const listeners = process.listeners('unhandledRejection')
  onTestFinished(() => {
    node._load = load
    process.argv = argv
    process.umask(umask)
    for (const listener of process.listeners('unhandledRejection')) {
      if (!listeners.includes(listener)) process.off('unhandledRejection', listener)
    }
  })
  delete ownRequire.cache[main]
  ownRequire(main)
  return standIn
}
