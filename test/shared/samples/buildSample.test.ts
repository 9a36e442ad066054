// The built-in samples: our own wording, spoken words verbatim, nothing filled in, every card in its layer.
import { describe, expect, it } from 'vitest'
import { snapshotForLayer } from '../../../shared/documents/snapshotForLayer'
import { isId } from '../../../shared/lib/newId'
import { LAYERS } from '../../../shared/model/layer'
import { buildSample } from '../../../shared/samples/buildSample'
import { SAMPLES } from '../../../shared/samples/samples'
import { smp01 } from '../../../shared/samples/smp01'
import { smp05 } from '../../../shared/samples/smp05'
import { sourceTitle } from '../../../shared/samples/sourceTitle'
import { valueOf } from '../../helpers/createBoard'

function contextOf() {
  let ids = 0
  return { newId: () => `sample${(ids++).toString(36).padStart(8, '0')}`, now: () => 1_700_000_000_000 }
}
const see = (sample: (typeof SAMPLES)[number], layer: (typeof LAYERS)[number]) =>
  valueOf(snapshotForLayer('x', buildSample(sample, contextOf()), { layer }))

describe('the samples', () => {
  it('are SMP-01 and SMP-05, named as samples and not as firms', () => {
    expect(SAMPLES.map(({ id }) => id)).toEqual(['SMP-01', 'SMP-05'])
    for (const { title } of SAMPLES) {
      expect(title.startsWith('見本：')).toBe(true)
      expect(title).not.toMatch(/株式会社|有限会社|㈱/)
    }
  })

  it('tell for every card where it is in the source', () => {
    for (const { source } of SAMPLES.flatMap(({ cards }) => cards))
      expect([source, sourceTitle(source)]).toEqual([
        expect.stringMatching(/^S\d L\d+(-\d+)?(; S\d L\d+)?$/),
        expect.stringMatching(/./),
      ])
  })

  it.each(SAMPLES)('$id comes back from its documents, each card in its layer', (sample) => {
    const snapshot = see(sample, 'internal')
    expect(snapshot.name).toBe(sample.title)
    expect(snapshot.readOnly).toBe(false)
    expect([...snapshot.cards.values()].map(({ text, kind, layer }) => [text, kind, layer])).toEqual(
      expect.arrayContaining(sample.cards.map(({ text, kind, layer = 'shared' }) => [text, kind, layer])),
    )
    expect(snapshot.cards.size).toBe(sample.cards.length)
    expect(snapshot.links.size).toBe(sample.links.length)
    for (const id of [...snapshot.cards.keys(), ...snapshot.links.keys()]) expect(isId(id)).toBe(true)
  })

  it('leave empty what their source does not say', () => {
    for (const card of see(smp05, 'internal').cards.values())
      if (card.kind === 'root') expect(card.ownerWords).toBe('')
    for (const card of see(smp01, 'internal').cards.values())
      if (card.kind === 'surface') expect(card.area).toBeNull()
    expect(see(smp01, 'internal').judgements.size).toBe(0)
    for (const { notStated } of SAMPLES) expect(notStated.length).toBeGreaterThan(3)
  })

  it('keep what the owner said, word for word', () => {
    const cards = [...see(smp01, 'shared').cards.values()]
    expect(cards.find(({ voice }) => voice === 'owner')?.text).toBe('「はじめて知った」')
    expect(cards.find((card) => card.kind === 'root')).toMatchObject({
      ownerWords: '更なる発展のためには部門間連携が必須',
    })
  })

  it('keep the place in the source on every card, for くわしく', () => {
    for (const card of see(smp05, 'internal').cards.values())
      expect(sourceTitle(card.source)).toContain('令和3年度')
  })

  it('keep the 裏課題 of SMP-05 on the president’s sheet', () => {
    expect([...see(smp05, 'shared').cards.values()].some(({ kind }) => kind === 'root')).toBe(false)
    expect([...see(smp05, 'owner').cards.values()].filter(({ kind }) => kind === 'root')).toHaveLength(3)
    expect(see(smp05, 'owner').persons).toMatchObject([{ voice: 'owner' }])
    expect(smp05.handling).not.toBe('')
  })
})
