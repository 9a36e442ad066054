// DATA as both shells open it: with the codec of this version and the system's clock.
import { readManifest } from '../../shared/file/readManifest'
import type { Problem } from '../../shared/lib/result'
import { createDataFolder, type DataFolder } from './createDataFolder'

export function openDataFolder(dir: string, report: (problem: Problem) => void): Promise<DataFolder> {
  return createDataFolder({ dir, readManifest, clock: Date.now, report })
}
