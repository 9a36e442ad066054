import { describe, expect, it } from 'vitest'
import { documentsFor, joinSnapshots } from '../../../shared/doc/engagementSnapshot'
import type { DocumentSnapshot } from '../../../shared/doc/documentSnapshot'
import { readCard } from '../../../shared/model/cards'
import type { DocKey } from '../../../shared/model/layer'

const documentOf = (docKey: DocKey, cards: Record<string, string>, schema = 1): DocumentSnapshot => ({
  docKey,
  meta: { schema, name: docKey === 'shared' ? '見本' : '', caseNumber: '', createdAt: null, person: null },
  cards: new Map(
    Object.entries(cards).map(([id, text]) => [
      id,
      readCard({ id, docKey, text }, new Map([['kind', 'note']])),
    ]),
  ),
  links: new Map([
    ['link0001', { id: 'link0001', docKey, kind: 'why', from: 'card0001', to: 'card0002', createdAt: 1 }],
  ]),
  judgements: new Map(),
  moves: new Map(),
})

describe('an 案件 as one reader sees it', () => {
  it('[L6] leaves out links to cards of documents he may not see', () => {
    const shared = documentOf('shared', { card0001: '表' })
    const internal = documentOf('internal', { card0002: '仮説' })
    expect(joinSnapshots('e1', [shared]).links.size).toBe(0)
    expect(joinSnapshots('e1', [shared, internal]).links.size).toBe(1)
  })

  it('[L6] opens no document of a more private layer', () => {
    const keys: DocKey[] = ['shared', 'owner:person01', 'internal']
    expect(documentsFor(keys, 'shared')).toEqual(['shared'])
    expect(documentsFor(keys, 'owner')).toEqual(['shared', 'owner:person01'])
    expect(documentsFor(keys, 'internal')).toEqual(keys)
  })

  it('takes a card that stands in two documents from the more open one, in whatever order they come', () => {
    const [shared, internal] = [
      documentOf('shared', { card0001: 'みんなで' }),
      documentOf('internal', { card0001: '準備中' }),
    ]
    expect(joinSnapshots('e1', [internal, shared]).cards.get('card0001')?.text).toBe('みんなで')
  })

  it('[D5] is read-only when any of its documents was written by a newer version', () => {
    expect(joinSnapshots('e1', [documentOf('shared', {}), documentOf('internal', {}, 2)]).readOnly).toBe(true)
  })
})
