import { describe, expect, it } from 'vitest'
import { createEngagementDocs } from '../../../shared/doc/engagementDocs'
import { encodeOutline } from '../../../shared/file/encodeOutline'
import { OWNER_KEY, sampleDocs } from '../../helpers/sampleDocuments'

describe('a map as an outline', () => {
  it('shows what the layer may see and nothing else', () => {
    const snapshot = sampleDocs({ cardCount: 2 }).snapshot()
    expect(encodeOutline(snapshot, 'shared')).toBe('売上が3年続けて減っている\n\t𠮷野家への卸が2割減った\n')
    expect(encodeOutline(snapshot, 'owner')).toContain('!任せる相手がいない\n')
  })

  it('puts a card with two parents under the first of them, once', () => {
    const docs = sampleDocs({ cardCount: 3 })
    docs.change((writer) =>
      writer.putLink({
        id: 'link-x',
        docKey: 'shared',
        kind: 'why',
        from: 'card-02',
        to: 'card-03',
        createdAt: 2,
      }),
    )
    const outline = encodeOutline(docs.snapshot(), 'shared')
    expect(outline.match(/卸が3割/g)).toHaveLength(1)
  })

  it('keeps a card on one line, and gives a card without words a sign so that its answers stay below it', () => {
    const docs = createEngagementDocs('any-engagement')
    docs.open(OWNER_KEY)
    docs.change((writer) => {
      writer.putCard({ id: 'card-1', docKey: 'shared', kind: 'surface', text: '' })
      writer.putCard({ id: 'card-2', docKey: 'shared', kind: 'why', text: ' 一行目\n二行目 ' })
      writer.putLink({
        id: 'link-1',
        docKey: 'shared',
        kind: 'why',
        from: 'card-1',
        to: 'card-2',
        createdAt: 1,
      })
    })
    expect(encodeOutline(docs.snapshot(), 'shared')).toBe('…\n\t一行目 二行目\n')
  })
})
