// What `manifest.json` in a .bansou file says. Read alone, without opening a document, for 案件一覧.

/** The file format this version writes. A file with a higher one is looked at, never changed. */
export const FORMAT_VERSION = 1

/** Stands in `manifest.json` as `format`: a zip without it is somebody else's. */
export const FORMAT_NAME = 'bansou'

export const MANIFEST_PATH = 'manifest.json'
export const CARDS_PATH = 'cards.json'

export interface Manifest {
  readonly formatVersion: number
  readonly id: string
  readonly name: string
  /** 案件番号; absent = none. */
  readonly caseNumber?: string
  /** ISO 8601 UTC, when the bytes were made. */
  readonly updatedAt: string
  readonly cardCount: number
  /** Grows by one when a copy is imported or a generation restored; a lower epoch never overwrites a higher one. */
  readonly epoch: number
  /** Rows the console had acknowledged when it wrote this file; a lower number in IndexedDB means it was emptied. */
  readonly lastSequence: number
  readonly documents: readonly ManifestDocument[]
}

export interface ManifestDocument {
  readonly docKey: string
  readonly path: string
  readonly sizeBytes: number
  /** Lower-case hexadecimal. */
  readonly sha256: string
}
