import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { createBoardDocument } from '../../../shared/doc/boardDocument'
import { writeCardsJson } from '../../../shared/file/writeCardsJson'
import { sampleDocs } from '../../helpers/sampleDocuments'

describe('cards.json', () => {
  it('says every record in plain fields, in a fixed order', () => {
    const json: unknown = JSON.parse(writeCardsJson([sampleDocs({ cardCount: 2 }).document('shared')]))
    expect(json).toMatchObject({
      documents: [
        {
          key: 'shared',
          meta: { name: '見本の会社', schema: 1 },
          cards: [
            { id: 'card-01', kind: 'surface', text: '売上が3年続けて減っている' },
            { id: 'card-02', kind: 'why' },
          ],
          links: [{ id: 'link-card-02', kind: 'why', from: 'card-01', to: 'card-02' }],
        },
      ],
    })
  })

  it('leaves out what is nested, and never follows a hostile document down', () => {
    const document = createBoardDocument('shared')
    const card = new Y.Map<unknown>()
    document.cards.set('card-01', card)
    card.set('text', new Y.Text('言葉'))
    card.set('deep', { a: { b: 1 } })
    card.set('map', new Y.Map())
    card.set('a b', 1)
    document.cards.set('not an id', new Y.Map())
    document.cards.set('card-02', 'no map')
    expect(JSON.parse(writeCardsJson([document]))).toMatchObject({
      documents: [{ cards: [{ id: 'card-01', text: '言葉' }] }],
    })
    expect(writeCardsJson([document])).not.toContain('deep')
  })
})
