import { describe, expect, it } from 'vitest'
import { findMissing } from '../../../renderer/print/findMissing'
import { paperOf } from '../../print/paperOf'
import { printFonts } from '../../print/printFonts'

const find = async (text: string) => findMissing(paperOf([text]), (await printFonts()).stack)

describe('what the fonts cannot do for a paper', () => {
  it('is nothing for rare names and emoji', async () => {
    expect(await find('髙﨑𠮷𩸽①②㈱ﾊﾝｶｸ 葛󠄀飾区 😀')).toEqual({ missing: [], usualShapes: [] })
  })

  it('is known before the PDF is written', async () => {
    expect((await find('ไทยไ')).missing).toEqual(['ไ', 'ท', 'ย'])
    expect((await find('渡邊\u{e0105}')).usualShapes).toEqual(['邊\u{e0105}'])
  })
})
