// The little that DATA must know about a .bansou file. How it is read is handed in (shared/file), so the store knows no format.
import type { Result } from '../../shared/lib/result'

export interface ManifestFacts {
  readonly formatVersion: number
  readonly id: string
  readonly name: string
  readonly caseNumber?: string
  readonly updatedAt: string
  readonly cardCount: number
  readonly epoch: number
  readonly documents: readonly { readonly docKey: string; readonly sha256: string }[]
}

export type ReadManifest = (bytes: Uint8Array) => Result<ManifestFacts>
