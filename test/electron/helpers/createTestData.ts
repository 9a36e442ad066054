// DATA in a temporary folder with the real codec and a clock the test turns.
import { readManifest } from '../../../shared/file/readManifest'
import type { Problem } from '../../../shared/lib/result'
import { createDataFolder, type DataFolder } from '../../../electron/files/createDataFolder'
import { temporaryFolder } from './temporaryFolder'

export const NOON_MS = Date.UTC(2026, 10, 21, 12)

export interface TestData {
  readonly data: DataFolder
  readonly dir: string
  readonly clock: { nowMs: number }
  readonly reported: Problem[]
}

export async function createTestData(dir = temporaryFolder()): Promise<TestData> {
  const clock = { nowMs: NOON_MS }
  const reported: Problem[] = []
  const report = (problem: Problem) => void reported.push(problem)
  const data = await createDataFolder({ dir, readManifest, clock: () => clock.nowMs, report })
  return { data, dir, clock, reported }
}
