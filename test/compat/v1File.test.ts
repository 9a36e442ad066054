// The file of the first version, kept for good: every later version opens it, and gives back what it does not know.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { createEngagementDocs } from '../../shared/doc/engagementDocs'
import { decodeEngagementFile, type DecodedFile } from '../../shared/file/decodeEngagementFile'
import { encodeEngagementFile } from '../../shared/file/encodeEngagementFile'
import { readdressFile } from '../../shared/file/readdressFile'
import { rawUpdates } from '../helpers/sampleDocuments'

const bytes = new Uint8Array(readFileSync(new URL('../fixtures/v1-engagement.bansou', import.meta.url)))

function opened(file: Uint8Array) {
  const decoded = decodeEngagementFile(file)
  if (!decoded.ok) throw new Error(decoded.error.code)
  const { value } = decoded
  const docs = createEngagementDocs(value.manifest.id, { readOnly: value.readOnly })
  for (const [key, update] of value.documents) docs.apply(key, update, 'storage')
  return { docs, ...value }
}

function encoded({ docs, manifest }: ReturnType<typeof opened>): Uint8Array {
  const { id, epoch, lastSequence, updatedAt } = manifest
  return encodeEngagementFile(rawUpdates(docs), { id, epoch, lastSequence, updatedAt })
}

function stored(documents: DecodedFile['documents'], root: string, id: string): Record<string, unknown> {
  const ydoc = new Y.Doc()
  Y.applyUpdate(ydoc, documents.get('shared') ?? new Uint8Array())
  const map = ydoc.getMap(root).get(id)
  return map instanceof Y.Map ? map.toJSON() : {}
}

describe('the file of version 1', () => {
  it('[S8] opens with every layer, kind and link', () => {
    const { docs, readOnly } = opened(bytes)
    const { name, caseNumber, cards, links, judgements, moves, persons } = docs.snapshot()
    expect(readOnly).toBe(false)
    expect([name, caseNumber]).toEqual(['第1版の見本', ''])
    expect([...cards.values()].map(({ kind, layer }) => `${layer} ${kind}`).sort()).toEqual([
      'internal note',
      'owner root',
      'shared fact',
      'shared heading',
      'shared surface',
      'shared unknown',
      'shared why',
    ])
    expect(cards.get('surface-01')).toMatchObject({
      pos: { x: 40, y: -160 },
      pinned: true,
      area: 'sales',
      voice: 'owner',
    })
    expect(cards.get('root-01')).toMatchObject({ ownerWords: '任せきれていない', viewpoint: 'management' })
    expect([...links.values()].map(({ kind }) => kind).sort()).toEqual(['supports', 'unknown', 'why', 'why'])
    expect(judgements.get('surface-01')).toMatchObject({
      walls: ['unseen'],
      confirmation: 'heard',
      maybeEssential: true,
    })
    expect(moves).toHaveLength(1)
    expect(persons).toEqual([{ id: 'person-01', voice: 'owner' }])
  })

  it('keeps the kind and the fields this version does not know, through opening, changing and writing', () => {
    const file = opened(bytes)
    const card = file.docs.snapshot().cards.get('surface-01')
    if (card === undefined) throw new Error('no card')
    file.docs.change((writer) => writer.setCardText(card, '売上が戻ってきた'))
    const { documents } = opened(encoded(file))
    expect(stored(documents, 'cards', 'wish-01')).toEqual({
      kind: 'wish',
      text: 'やりたいこと',
      horizonYears: 3,
    })
    expect(stored(documents, 'cards', 'surface-01')).toMatchObject({
      urgency: 'soon',
      text: '売上が戻ってきた',
    })
    expect(stored(documents, 'links', 'link-04')).toMatchObject({ kind: 'lever', strength: 2 })
  })
})

describe('a file of a newer version', () => {
  it('with a newer document is looked at, not changed', () => {
    const file = opened(bytes)
    file.docs.change((writer) => writer.setMeta('shared', { schema: 2 }))
    const { docs } = opened(encoded(file))
    expect(docs.snapshot().readOnly).toBe(true)
    expect(docs.change((writer) => writer.setMeta('shared', { name: 'x' }))).toEqual({
      ok: false,
      error: { code: 'engagement.readOnly' },
    })
  })

  it('of a newer format opens read-only while its documents can be read', () => {
    const newer = readdressFile(bytes, { formatVersion: 2, id: 'fixture-copy', epoch: 5 })
    if (!newer.ok) throw new Error(newer.error.code)
    const { docs, readOnly, manifest } = opened(newer.value)
    expect(readOnly).toBe(true)
    expect(manifest).toMatchObject({ id: 'fixture-copy', epoch: 5, name: '第1版の見本' })
    expect(docs.snapshot()).toMatchObject({ readOnly: true, name: '第1版の見本' })
  })

  it('of a newer format that cannot be read is said to be newer, not to be damaged', () => {
    const newer = readdressFile(bytes, {
      formatVersion: 3,
      documents: [{ docKey: 'shared', path: 'x', sizeBytes: 1, sha256: '0'.repeat(64) }],
    })
    if (!newer.ok) throw new Error(newer.error.code)
    expect(decodeEngagementFile(newer.value)).toEqual({ ok: false, error: { code: 'file.newer' } })
  })
})

describe('a file another program wrote without updates', () => {
  it('is built from its cards.json, unknown kinds included', () => {
    const cardsOnly = readdressFile(bytes, { documents: [] })
    if (!cardsOnly.ok) throw new Error(cardsOnly.error.code)
    const { docs, documents } = opened(cardsOnly.value)
    const before = opened(bytes).docs.snapshot()
    expect(new Map([...docs.snapshot().cards].sort())).toEqual(new Map([...before.cards].sort()))
    expect(docs.snapshot()).toMatchObject({ name: before.name, persons: before.persons, moves: before.moves })
    expect(stored(documents, 'cards', 'wish-01')).toEqual({
      kind: 'wish',
      text: 'やりたいこと',
      horizonYears: 3,
    })
  })
})
