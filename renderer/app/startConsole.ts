// Start-up order of the console page: bridge, facts about the shell, storage, library. Runs once per page load.
import { failure, success, type Result } from '../../shared/lib/result'
import { SAMPLES } from '../../shared/samples/samples'
import { openBridge } from './bridge/openBridge'
import { watchPageLeaving } from './bridge/pageLeaving'
import type { ConsoleServices } from './consoleServices'
import { createAsideRecords } from './createAsideRecords'
import { createShelf } from './createShelf'
import { encodeSample } from './encodeSample'
import { createMenuState } from './menuState'
import { createSessionEnvironment } from './session/createSessionEnvironment'
import { createLibrary } from './session/library'
import { createSessionKeeper } from './sessionKeeper'

/** A browser that keeps nothing for this page may refuse by throwing; every later way to fail is a Problem already. */
export async function startConsole(page: Window): Promise<Result<ConsoleServices>> {
  try {
    // Only touched: where storing is forbidden, this alone throws.
    void [page.localStorage, page.sessionStorage]
  } catch {
    return failure('storage.blocked')
  }
  return start(page)
}

async function start(page: Window): Promise<Result<ConsoleServices>> {
  const leaving = watchPageLeaving(page)
  const bridge = await openBridge(page, leaving)
  if (!bridge.ok) return bridge
  const info = await bridge.value.call('app:info', {})
  if (!info.ok) return info
  const environment = await createSessionEnvironment(bridge.value, leaving)
  if (!environment.ok)
    return environment.error.code === 'storage.failed' ? failure('storage.blocked') : environment
  const library = createLibrary(environment.value)
  const keeper = createSessionKeeper(library)
  const { now, newId } = environment.value
  const shelf = createShelf({
    bridge: bridge.value,
    library,
    keeper,
    encodeSample: (sampleId) => encodeSample(sampleId, { now, newId }),
  })
  const asideRecords = createAsideRecords(environment.value.db, bridge.value)
  return success({
    bridge: bridge.value,
    info: info.value.value,
    keeper,
    menu: createMenuState(bridge.value),
    shelf,
    asideRecords,
    samples: SAMPLES,
    now,
  })
}
