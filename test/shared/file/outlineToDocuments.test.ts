import { describe, expect, it } from 'vitest'
import { joinSnapshots, type EngagementSnapshot } from '../../../shared/doc/engagementSnapshot'
import { readUpdate } from '../../../shared/doc/readUpdate'
import { encodeOutline } from '../../helpers/encodeOutline'
import { outlineToDocuments } from '../../../shared/file/outlineToDocuments'
import { parseOutline } from '../../../shared/file/parseOutline'
import type { LayerName } from '../../../shared/model/layer'

const TEXT =
  '売上が減った\n\t卸が減った\n\t\t!任せる相手がいない\n\t若手が辞める\n人が足りない\n\t若手が辞める\n'

function imported(text: string, layer: LayerName): EngagementSnapshot {
  const outline = parseOutline(text)
  if (!outline.ok) throw new Error(outline.error.code)
  let count = 0
  const newId = () => `made-${String(count++).padStart(5, '0')}`
  const documents = outlineToDocuments(outline.value, layer, newId, {
    id: 'from-outline',
    name: '見本',
    createdAt: 7,
  })
  const snapshots = [...documents].map(([key, update]) => {
    const snapshot = readUpdate(key, update)
    if (!snapshot.ok) throw new Error(snapshot.error.code)
    return snapshot.value
  })
  return joinSnapshots('from-outline', snapshots)
}

describe('importing an outline', () => {
  it('makes the cards and their why links, nothing joined, nothing lost', () => {
    const { cards, links, name } = imported(TEXT, 'shared')
    expect(name).toBe('見本')
    expect([...cards.values()].map(({ kind }) => kind).sort()).toEqual([
      'root',
      'surface',
      'surface',
      'why',
      'why',
      'why',
    ])
    expect(
      [...links.values()]
        .map(({ kind, from, to }) => `${kind} ${cards.get(from)?.text}→${cards.get(to)?.text}`)
        .sort(),
    ).toEqual([
      'why 人が足りない→若手が辞める',
      'why 卸が減った→任せる相手がいない',
      'why 売上が減った→卸が減った',
      'why 売上が減った→若手が辞める',
    ])
  })

  it('lets a 裏課題 wait for the words of the owner and leaves places to the layout', () => {
    const cards = [...imported(TEXT, 'shared').cards.values()]
    expect(cards.find(({ kind }) => kind === 'root')).toMatchObject({
      text: '任せる相手がいない',
      ownerWords: '',
    })
    expect(cards.every(({ pos, pinned }) => pos === null && !pinned)).toBe(true)
  })

  it.each(['shared', 'internal', 'owner'] as const)('puts everything into the layer named: %s', (layer) => {
    const { cards, persons } = imported(TEXT, layer)
    expect([...cards.values()].every((card) => card.layer === layer)).toBe(true)
    expect(persons).toHaveLength(layer === 'owner' ? 1 : 0)
  })

  it('comes back as the same outline', () => {
    expect(encodeOutline(imported(TEXT, 'shared'), 'shared')).toBe(TEXT)
    expect(encodeOutline(imported(TEXT, 'internal'), 'shared')).toBe('')
  })

  it('keeps 300 siblings in the order they were said', () => {
    const text = Array.from({ length: 300 }, (_, index) => `発言${index}\n`).join('')
    expect(encodeOutline(imported(text, 'shared'), 'shared')).toBe(text)
  })
})
