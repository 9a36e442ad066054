import { describe, expect, it } from 'vitest'
import { narrowSnapshot, snapshotForLayer } from '../../../shared/documents/snapshotForLayer'
import { LAYERS, type DocKey } from '../../../shared/model/layer'
import { valueOf } from '../../helpers/createBoard'
import { OWNER_KEY, rawUpdates, sampleDocs } from '../../helpers/sampleDocuments'

const docs = sampleDocs()
const documents = rawUpdates(docs)

describe('what one reader may see', () => {
  it.each([
    ['shared', ['card-01', 'card-02', 'card-03']],
    ['owner', ['card-01', 'card-02', 'card-03', 'own-01']],
    ['internal', ['card-01', 'card-02', 'card-03', 'inner-01', 'own-01']],
  ] as const)('in %s grows with the layer', (layer, ids) => {
    const snapshot = valueOf(snapshotForLayer('x', documents, { layer }))
    expect([...snapshot.cards.keys()].sort()).toEqual(ids)
    expect(snapshot.judgements.size > 0).toBe(layer === 'internal')
  })

  it('never opens the bytes of a closed layer', () => {
    const broken = new Map<DocKey, Uint8Array>([...documents, ['internal', Uint8Array.of(9, 9, 9)]])
    expect(snapshotForLayer('x', broken, { layer: 'owner' }).ok).toBe(true)
    expect(snapshotForLayer('x', broken, { layer: 'internal' }).ok).toBe(false)
  })

  it('leaves out other persons’ sheets when one person is named', () => {
    const other = snapshotForLayer('x', documents, { layer: 'owner', personId: 'person-02' })
    expect(valueOf(other).cards.has('own-01')).toBe(false)
    const own = snapshotForLayer('x', documents, {
      layer: 'owner',
      personId: OWNER_KEY.slice('owner:'.length),
    })
    expect(valueOf(own).cards.has('own-01')).toBe(true)
  })

  it('is the same from the documents open in the app', () => {
    for (const layer of LAYERS) {
      const stored = valueOf(snapshotForLayer('x', documents, { layer }))
      const narrowed = narrowSnapshot(docs.snapshot(), { layer })
      expect([...narrowed.cards.keys()].sort()).toEqual([...stored.cards.keys()].sort())
      expect([...narrowed.links.keys()].sort()).toEqual([...stored.links.keys()].sort())
      expect([...narrowed.judgements.keys()]).toEqual([...stored.judgements.keys()])
      expect([narrowed.name, narrowed.moves, narrowed.persons]).toEqual([
        stored.name,
        stored.moves,
        stored.persons,
      ])
    }
  })
})
