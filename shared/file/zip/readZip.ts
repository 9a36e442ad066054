// The directory of a zip: which entries there are and where their bytes lie. Inflates nothing.
// It deliberately knows one simple kind of zip: one disk, no zip64, no encryption, no overlaps, no bytes in front.
import { success, type Result } from '../../lib/result'
import { decodeUtf8 } from '../decodeUtf8'
import { fileFailure } from '../fileFailure'
import { FILE_LIMITS } from '../limits'
import { isSafePath } from './isSafePath'
import type { ZipEntry } from './zipEntry'

const LOCAL = 0x04034b50
const CENTRAL = 0x02014b50
const END = 0x06054b50
const ZIP64_LOCATOR = 0x07064b50
const END_BYTES = 22
/** Encrypted, strongly encrypted, directory encrypted. */
const ENCRYPTION_FLAGS = 0x0001 | 0x0040 | 0x2000
const SYMLINK = 0xa000

interface Directory {
  readonly count: number
  readonly start: number
  readonly end: number
}

interface CentralRecord {
  readonly name: string
  readonly flags: number
  readonly method: number
  readonly crc: number
  readonly packedBytes: number
  readonly sizeBytes: number
  readonly isSymlink: boolean
  readonly localStart: number
  readonly recordBytes: number
}

export function readZip(bytes: Uint8Array): Result<ReadonlyMap<string, ZipEntry>> {
  if (bytes.length === 0) return fileFailure('file.empty')
  if (bytes.length > FILE_LIMITS.compressedBytes) return tooLarge()
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < 4 || view.getUint32(0, true) !== LOCAL) return fileFailure('file.notBansou')
  try {
    const directory = readEnd(view)
    if (!directory.ok) return directory
    const records = readCentral(view, directory.value)
    return records.ok ? locate(view, records.value, directory.value.start) : records
  } catch {
    // Reading past the end: an offset or a length lies.
    return fileFailure('file.damaged')
  }
}

function tooLarge(): ReturnType<typeof fileFailure> {
  return fileFailure('file.tooLarge', { maxMib: FILE_LIMITS.compressedBytes / 1024 / 1024 })
}

function readEnd(view: DataView): Result<Directory> {
  const last = view.byteLength - END_BYTES
  for (let at = last; at >= Math.max(0, last - 0xffff); at--) {
    if (view.getUint32(at, true) !== END || view.getUint16(at + 20, true) !== last - at) continue
    const count = view.getUint16(at + 10, true)
    const sizeBytes = view.getUint32(at + 12, true)
    const start = view.getUint32(at + 16, true)
    const hasManyDisks = view.getUint32(at + 4, true) !== 0 || view.getUint16(at + 8, true) !== count
    const isZip64 = at >= 20 && view.getUint32(at - 20, true) === ZIP64_LOCATOR
    if (hasManyDisks || isZip64 || start + sizeBytes !== at) return fileFailure('file.damaged')
    return count > FILE_LIMITS.entries ? tooLarge() : success({ count, start, end: at })
  }
  return fileFailure('file.truncated')
}

function readCentral(view: DataView, { count, start, end }: Directory): Result<readonly CentralRecord[]> {
  const records: CentralRecord[] = []
  const names = new Set<string>()
  let at = start
  let totalBytes = 0
  while (records.length < count) {
    const record = readCentralRecord(view, at)
    if (record === null) return fileFailure('file.damaged')
    if ((record.flags & ENCRYPTION_FLAGS) !== 0) return fileFailure('file.encrypted')
    const folded = record.name.normalize('NFC').toLowerCase()
    if (!isSafePath(record.name) || names.has(folded) || record.isSymlink) return fileFailure('file.unsafe')
    totalBytes += record.sizeBytes
    const isBomb =
      record.sizeBytes > FILE_LIMITS.ratioFromBytes &&
      record.sizeBytes > record.packedBytes * FILE_LIMITS.ratio
    if (totalBytes > FILE_LIMITS.totalBytes || isBomb) return tooLarge()
    names.add(folded)
    records.push(record)
    at += record.recordBytes
  }
  return at === end ? success(records) : fileFailure('file.damaged')
}

function readCentralRecord(view: DataView, at: number): CentralRecord | null {
  if (view.getUint32(at, true) !== CENTRAL) return null
  const nameBytes = view.getUint16(at + 28, true)
  const name = decodeUtf8(slice(view, at + 46, nameBytes))
  const method = view.getUint16(at + 10, true)
  if (name === null || (method !== 0 && method !== 8)) return null
  return {
    name,
    method,
    flags: view.getUint16(at + 8, true),
    crc: view.getUint32(at + 16, true),
    packedBytes: view.getUint32(at + 20, true),
    sizeBytes: view.getUint32(at + 24, true),
    isSymlink: (view.getUint16(at + 40, true) & 0xf000) === SYMLINK,
    localStart: view.getUint32(at + 42, true),
    recordBytes: 46 + nameBytes + view.getUint16(at + 30, true) + view.getUint16(at + 32, true),
  }
}

function locate(
  view: DataView,
  records: readonly CentralRecord[],
  end: number,
): Result<ReadonlyMap<string, ZipEntry>> {
  const entries = new Map<string, ZipEntry>()
  let free = 0
  for (const record of [...records].sort((a, b) => a.localStart - b.localStart)) {
    const at = record.localStart
    const nameBytes = view.getUint16(at + 26, true)
    const dataStart = at + 30 + nameBytes + view.getUint16(at + 28, true)
    const isAsClaimed =
      view.getUint32(at, true) === LOCAL && decodeUtf8(slice(view, at + 30, nameBytes)) === record.name
    if (!isAsClaimed || at < free || dataStart + record.packedBytes > end) return fileFailure('file.damaged')
    free = dataStart + record.packedBytes
    entries.set(record.name, {
      name: record.name,
      isStored: record.method === 0,
      crc: record.crc,
      sizeBytes: record.sizeBytes,
      packed: slice(view, dataStart, record.packedBytes),
    })
  }
  return success(entries)
}

function slice(view: DataView, start: number, lengthBytes: number): Uint8Array {
  if (start + lengthBytes > view.byteLength) throw new RangeError('A length in the zip points outside of it.')
  return new Uint8Array(view.buffer, view.byteOffset + start, lengthBytes)
}
