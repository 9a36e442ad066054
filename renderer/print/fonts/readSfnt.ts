// Opens a TrueType file: where its tables are. Reads no table itself.
export interface Sfnt {
  readonly view: DataView
  /** Offset of a table from the start of the file; throws when the font has no such table. */
  offsetOf(tag: string): number
}

export function readSfnt(bytes: Uint8Array): Sfnt {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const offsets = new Map<string, number>()
  const tableCount = view.getUint16(4)
  for (let index = 0; index < tableCount; index += 1) {
    const record = 12 + index * 16
    const tag = String.fromCharCode(...bytes.subarray(record, record + 4))
    offsets.set(tag, view.getUint32(record + 8))
  }
  return {
    view,
    offsetOf(tag) {
      const offset = offsets.get(tag)
      if (offset === undefined) throw new Error(`The font has no table "${tag}"`)
      return offset
    },
  }
}
