import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { createEngagementDocs } from '../../../shared/doc/engagementDocs'
import { readUpdate } from '../../../shared/doc/readUpdate'
import { decodeEngagementFile } from '../../../shared/file/decodeEngagementFile'
import { encodeEngagementFile } from '../../../shared/file/encodeEngagementFile'
import { readManifest } from '../../../shared/file/readManifest'
import { OWNER_KEY, rawUpdates, sampleDocs } from '../../helpers/sampleDocuments'

const about = { id: 'sample-engagement', epoch: 2, lastSequence: 40, updatedAt: '2026-11-21T09:00:00.000Z' }

function decoded(bytes: Uint8Array) {
  const file = decodeEngagementFile(bytes)
  if (!file.ok) throw new Error(file.error.code)
  return file.value
}

describe('a .bansou file', () => {
  const documents = rawUpdates(sampleDocs())
  const bytes = encodeEngagementFile(documents, about)

  it('says who it is and how much is in it without opening a document', () => {
    const manifest = readManifest(bytes)
    expect(manifest).toMatchObject({
      ok: true,
      value: { ...about, formatVersion: 1, name: '見本の会社', cardCount: 5 },
    })
  })

  it('says the 案件番号 when there is one', () => {
    const docs = sampleDocs()
    expect(readManifest(bytes)).not.toHaveProperty('value.caseNumber')
    docs.change((writer) => writer.setMeta('shared', { caseNumber: 'R8-014' }))
    const file = encodeEngagementFile(rawUpdates(docs), about)
    expect(readManifest(file)).toMatchObject({ value: { caseNumber: 'R8-014' } })
    expect(strFromU8(unzipSync(file)['cards.json'] ?? new Uint8Array())).toContain('R8-014')
  })

  it('is the same bytes for the same documents', () => {
    expect(encodeEngagementFile(new Map([...documents].reverse()), about)).toEqual(bytes)
  })

  it('gives back every document of every layer', () => {
    const file = decoded(bytes)
    expect([...file.documents.keys()]).toEqual(['shared', OWNER_KEY, 'internal'])
    expect(file.readOnly).toBe(false)
    for (const [key, update] of documents)
      expect(readUpdate(key, file.documents.get(key) ?? new Uint8Array())).toEqual(readUpdate(key, update))
  })

  it('has plain entry names and a cards.json a person can read', () => {
    const entries = unzipSync(bytes)
    expect(Object.keys(entries)).toEqual([
      'manifest.json',
      'documents/shared.update',
      'documents/owner-person-01.update',
      'documents/internal.update',
      'cards.json',
    ])
    expect(strFromU8(entries['cards.json'] ?? new Uint8Array())).toContain('売上が3年続けて減っている')
  })

  it('carries nothing of a layer that was left out', () => {
    const open = encodeEngagementFile(new Map([...documents].filter(([key]) => key !== 'internal')), about)
    const everything = Object.values(unzipSync(open))
      .map((entry) => strFromU8(entry, true))
      .join('')
    expect(everything).not.toContain('CANARY')
    expect(decoded(open).manifest.cardCount).toBe(4)
  })

  it('does not contain words that were deleted, although undo still knows them', () => {
    const docs = sampleDocs()
    docs.change((writer) =>
      writer.putCard({ id: 'gone-01', docKey: 'shared', kind: 'note', text: 'DELETED-WORDS' }),
    )
    const card = docs.snapshot().cards.get('gone-01')
    if (card === undefined) throw new Error('not there')
    docs.change((writer) => writer.setCardText(card, 'DELETED-WORDS and more'))
    docs.change((writer) => writer.setCardText(card, 'x'))
    docs.change((writer) => writer.removeCard(card))
    const raw = rawUpdates(docs)
    expect(strFromU8(raw.get('shared') ?? new Uint8Array(), true)).toContain('DELETED-WORDS')
    const entries = unzipSync(encodeEngagementFile(raw, about))
    for (const entry of Object.values(entries)) expect(strFromU8(entry, true)).not.toContain('DELETED-WORDS')
    expect(docs.history.undo()).toBe(true)
  })

  it('comes back equal whatever people write', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 60 })
    const card = fc.record({
      text,
      kind: fc.constantFrom('note', 'surface', 'why', 'root', 'fact', 'heading'),
      x: fc.integer(),
      pinned: fc.boolean(),
    })
    fc.assert(
      fc.property(fc.array(card, { maxLength: 12 }), text, (cards, name) => {
        const docs = createEngagementDocs('any-engagement')
        docs.open('shared')
        docs.change((writer) => {
          writer.setMeta('shared', { name })
          cards.forEach(({ kind, text: words, x, pinned }, index) =>
            writer.putCard({
              id: `card-${index}`,
              docKey: 'shared',
              kind,
              text: words,
              fields: { pos: [x, index], pinned },
            }),
          )
        })
        const before = rawUpdates(docs)
        const file = decoded(encodeEngagementFile(before, about))
        expect(file.manifest.name).toBe(name)
        for (const [key, update] of before)
          expect(readUpdate(key, file.documents.get(key) ?? new Uint8Array())).toEqual(
            readUpdate(key, update),
          )
      }),
      { numRuns: 60 },
    )
  })

  it('stays readable when one text is so uniform that it packs like a bomb', () => {
    const docs = createEngagementDocs('any-engagement')
    docs.open('shared')
    docs.change((writer) => {
      for (let index = 0; index < 110; index++)
        writer.putCard({ id: `card-${index}`, docKey: 'shared', kind: 'note', text: 'あ'.repeat(20_000) })
    })
    expect(decoded(encodeEngagementFile(rawUpdates(docs), about)).manifest.cardCount).toBe(110)
  })
})
