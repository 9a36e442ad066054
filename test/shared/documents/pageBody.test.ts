import { describe, expect, it } from 'vitest'
import { createBoard } from '../../helpers/createBoard'
import { finishPages, type PageBody } from '../../../shared/documents/pageBody'
import { orderFor, wordsOf } from './paperFixture'

const snapshot = createBoard().snapshot()
const body: PageBody = {
  widthMm: 210,
  heightMm: 297,
  marginMm: 20,
  ground: [{ kind: 'rect', xMm: 0, yMm: 0, widthMm: 210, heightMm: 10, fill: '#ffffff' }],
  groundAt: () => '#ffffff',
  items: [{ kind: 'text', xMm: 20, baselineMm: 40, sizePt: 10, colour: '#000000', text: '本文' }],
  outline: [],
}

describe('finished pages', () => {
  it('are numbered when the last one is known', () => {
    const pages = finishPages(snapshot, orderFor('shared'), [
      body,
      { ...body, outline: [{ title: '二', level: 0 }] },
    ])
    expect(pages.map(({ items }) => wordsOf(items).includes('1/2'))).toEqual([true, false])
    expect(pages.map(({ outline }) => outline?.length ?? 0)).toEqual([0, 1])
  })

  it('have the watermark over the ground and under the words', () => {
    const [page] = finishPages(snapshot, orderFor('internal'), [body])
    const texts = (page?.items ?? []).map((item) => (item.kind === 'text' ? item.text : item.kind))
    expect(texts[0]).toBe('rect')
    expect(texts[1]).toBe('支援機関内・持出注意')
    expect(texts.at(-1)).toBe('本文')
  })
})
