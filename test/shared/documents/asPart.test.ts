import { describe, expect, it } from 'vitest'
import { asPart } from '../../../shared/documents/asPart'
import type { Primitive } from '../../../shared/documents/paper'
import { paperText } from '../../../shared/documents/paperText'

const line = (text: string): Primitive =>
  paperText(text, { xMm: 0, baselineMm: 0 }, { sizePt: 10, colour: '#000000' })

describe('words made one part', () => {
  it('share its role and block, shapes stay as they are', () => {
    const bar: Primitive = { kind: 'rect', xMm: 0, yMm: 0, widthMm: 1, heightMm: 1 }
    const part = { role: 'P', block: 'card' } as const
    expect(asPart(part, [line('営業と'), bar, line('製造')])).toEqual([
      { ...line('営業と'), part },
      bar,
      { ...line('製造'), part },
    ])
  })

  it('keep the part they have', () => {
    const [heading] = asPart({ role: 'H1', block: 'title' }, [line('氷山')])
    expect(asPart('decoration', [heading ?? line('')])).toEqual([heading])
  })
})
