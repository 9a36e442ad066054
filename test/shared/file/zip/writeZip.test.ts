import { strToU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readZip } from '../../../../shared/file/zip/readZip'
import { writeZip } from '../../../../shared/file/zip/writeZip'

describe('writing a zip', () => {
  const entries = new Map([
    ['b.txt', strToU8('b')],
    ['a.txt', strToU8('a')],
  ])

  it('keeps the order it is given and makes the same bytes in every time zone', () => {
    expect(Object.keys(unzipSync(writeZip(entries)))).toEqual(['b.txt', 'a.txt'])
    const home = writeZip(entries)
    const zone = process.env['TZ']
    for (const elsewhere of ['Pacific/Kiritimati', 'America/Los_Angeles', 'Asia/Tokyo']) {
      process.env['TZ'] = elsewhere
      expect(writeZip(entries)).toEqual(home)
    }
    process.env['TZ'] = zone ?? 'UTC'
  })

  it('never writes what our own reader takes for a bomb', () => {
    expect(readZip(writeZip(new Map([['zeros', new Uint8Array(8 * 1024 * 1024)]]))).ok).toBe(true)
  })
})
