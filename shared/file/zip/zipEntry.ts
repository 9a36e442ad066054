// One file inside a zip, as its directory claims it. The claims are checked when the entry is inflated.
export interface ZipEntry {
  readonly name: string
  readonly isStored: boolean
  readonly crc: number
  readonly sizeBytes: number
  /** The bytes as they lie in the zip. */
  readonly packed: Uint8Array
}
