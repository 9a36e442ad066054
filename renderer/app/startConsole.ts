// Start-up order of the console page: bridge, facts about the shell, storage, library. Runs once per page load.
import { success, type Result } from '../../shared/lib/result'
import { SAMPLES } from '../../shared/samples/samples'
import { openBridge } from './bridge/openBridge'
import type { ConsoleServices } from './consoleServices'
import { createShelf } from './createShelf'
import { encodeSample } from './encodeSample'
import { createSessionEnvironment } from './session/createSessionEnvironment'
import { createLibrary } from './session/library'
import { createSessionKeeper } from './sessionKeeper'

export async function startConsole(page: Window): Promise<Result<ConsoleServices>> {
  const bridge = await openBridge(page)
  if (!bridge.ok) return bridge
  const info = await bridge.value.call('app:info', {})
  if (!info.ok) return info
  const environment = await createSessionEnvironment(bridge.value)
  if (!environment.ok) return environment
  const library = createLibrary(environment.value)
  const keeper = createSessionKeeper(library)
  const { now, newId } = environment.value
  const shelf = createShelf({
    bridge: bridge.value,
    library,
    keeper,
    encodeSample: (sampleId) => encodeSample(sampleId, { now, newId }),
  })
  return success({ bridge: bridge.value, info: info.value.value, keeper, shelf, samples: SAMPLES, now })
}
