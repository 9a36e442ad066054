import { describe, expect, it } from 'vitest'
import { glossary as english } from '../../../renderer/text/en/glossary'
import { glossary } from '../../../renderer/text/ja/glossary'
import { layerName } from '../../../renderer/text/layerName'

const persons = [{ id: 'person01', voice: 'owner' }] as const

describe('the name of where a card is', () => {
  it('is the sheet of its person, by whom it is called everywhere on the screen', () => {
    expect(layerName(glossary, { persons })('owner:person01')).toBe('経営者の用紙')
    expect(layerName(english, { persons })('owner:person01')).toBe('Sheet: Chief executive')
  })

  it('is the layer when it is no sheet, or the sheet of nobody known', () => {
    const nameOf = layerName(glossary, { persons })
    expect([nameOf('shared'), nameOf('internal'), nameOf('owner:person02')]).toEqual([
      'みんなで',
      '準備中',
      '経営者まで',
    ])
  })
})
