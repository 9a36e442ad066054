// What the operations on DATA share. Made once in createDataFolder.
import type { Problem } from '../../shared/lib/result'
import type { GenerationStore } from './generationStore'
import type { ManifestCache } from './manifestCache'
import type { ReadManifest } from './manifestFacts'

export interface DataContext {
  readonly dir: string
  readonly clock: () => number
  readonly readManifest: ReadManifest
  readonly manifests: ManifestCache
  readonly generations: GenerationStore
  /** Told when a write succeeded but its generation could not be kept. */
  readonly report: (problem: Problem) => void
}
