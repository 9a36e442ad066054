import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readZip } from '../../../../shared/file/zip/readZip'

const FIXED = { mtime: new Date(1980, 0, 1) }
const good = zipSync(
  { 'a.txt': strToU8('a'.repeat(100)), 'b/c.txt': [strToU8('stored'), { level: 0 }] },
  FIXED,
)

function codeOf(bytes: Uint8Array): string {
  const zip = readZip(bytes)
  return zip.ok ? [...zip.value.keys()].join(' ') : zip.error.code
}

/** Zips from other programs may carry comments: the end record is then not the last thing. */
function withComment(comment: string): Uint8Array {
  const bytes = new Uint8Array([...good, ...strToU8(comment)])
  new DataView(bytes.buffer).setUint16(good.length - 2, strToU8(comment).length, true)
  return bytes
}

describe('the directory of a zip', () => {
  it('names the entries, packed and stored, in the order of their bytes', () => {
    expect(codeOf(good)).toBe('a.txt b/c.txt')
    const zip = readZip(good)
    expect(zip.ok && [...zip.value.values()].map(({ isStored, sizeBytes }) => [isStored, sizeBytes])).toEqual(
      [
        [false, 100],
        [true, 6],
      ],
    )
  })

  it('is found behind a comment', () => {
    expect(codeOf(withComment('made elsewhere'))).toBe('a.txt b/c.txt')
  })

  it('works on a view into a larger buffer', () => {
    const larger = new Uint8Array(good.length + 20)
    larger.set(good, 10)
    expect(codeOf(larger.subarray(10, 10 + good.length))).toBe('a.txt b/c.txt')
  })

  it('is refused when something stands in front of or behind the zip', () => {
    expect(codeOf(new Uint8Array([0x50, 0x4b, 3, 4, ...good]))).toBe('file.damaged')
    expect(codeOf(new Uint8Array([...good, 0]))).toBe('file.truncated')
  })

  it('is refused when an entry is a link to somewhere else', () => {
    expect(codeOf(zipSync({ a: [strToU8('/etc/passwd'), { os: 3, attrs: 0o120777 << 16 }] }, FIXED))).toBe(
      'file.unsafe',
    )
  })

  it('never throws, whatever the bytes behind the magic are', () => {
    for (let length = 4; length < good.length; length++) {
      const bytes = good.slice(0, length)
      bytes.set([0x50, 0x4b, 5, 6].slice(0, Math.max(0, length - 22)), Math.max(4, length - 22))
      expect(readZip(bytes).ok).toBe(false)
    }
  })
})
