import { strToU8 } from 'fflate'
import { describe, expect, it } from 'vitest'
import { parseManifest } from '../../../shared/file/parseManifest'

const LEAST = {
  format: 'bansou',
  formatVersion: 1,
  id: 'abcd',
  name: '会社',
  updatedAt: '2026-11-21T09:00:00Z',
}

function parsed(manifest: unknown) {
  return parseManifest(strToU8(JSON.stringify(manifest)))
}

describe('a manifest', () => {
  it('of another program may leave out what it does not know', () => {
    expect(parsed(LEAST)).toMatchObject({
      ok: true,
      value: { cardCount: 0, epoch: 0, lastSequence: 0, documents: [] },
    })
  })

  it('says the 案件番号 when there is one', () => {
    expect(parsed({ ...LEAST, caseNumber: 'R8-014' })).toMatchObject({ value: { caseNumber: 'R8-014' } })
    const without = parsed(LEAST)
    expect(without.ok && 'caseNumber' in without.value).toBe(false)
  })

  it('of a later version may say more', () => {
    expect(parsed({ ...LEAST, formatVersion: 9, mood: 'good' })).toMatchObject({
      ok: true,
      value: { formatVersion: 9 },
    })
  })

  it.each([
    ['an id with a path', { id: '../x' }],
    ['no name', { name: undefined }],
    ['a name without end', { name: 'x'.repeat(1001) }],
    ['a 案件番号 that is none', { caseNumber: 14 }],
    ['half a card', { cardCount: 0.5 }],
    ['a time that is none', { updatedAt: 'yesterday' }],
    ['version 0', { formatVersion: 0 }],
    ['a sum that is none', { documents: [{ docKey: 'shared', path: 'a', sizeBytes: 1, sha256: 'XYZ' }] }],
  ])('with %s is damaged', (_name, change) => {
    expect(parsed({ ...LEAST, ...change })).toEqual({ ok: false, error: { code: 'file.damaged' } })
  })

  it.each([
    ['nothing', null],
    ['a list', []],
    ['another format', { format: 'x' }],
    ['no format', { formatVersion: 1 }],
  ])('that is %s is not ours', (_name, manifest) => {
    expect(parsed(manifest)).toEqual({ ok: false, error: { code: 'file.notBansou' } })
  })
})
