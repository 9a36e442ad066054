import { describe, expect, it } from 'vitest'
import { paperFileName } from '../../../renderer/print/paperFileName'

describe('the name a PDF is offered under', () => {
  it('says which paper, of whom and for whom', () => {
    expect(paperFileName(['氷山マップ', '見本の会社', '共有版（全員）'])).toBe(
      '氷山マップ_見本の会社_共有版（全員）.pdf',
    )
  })

  it('holds only characters every file system takes, and is not endless', () => {
    expect(paperFileName(['氷山マップ', '../a:b*c?"<d>|\u0007', ''])).toBe('氷山マップ_..abcd.pdf')
    expect([...paperFileName(['𠮷'.repeat(300)])].length).toBeLessThan(80)
  })
})
