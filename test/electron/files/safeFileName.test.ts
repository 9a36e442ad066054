// A suggested name fits every system's save dialog and leads nowhere else.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { safeFileName } from '../../../electron/files/safeFileName'

describe('safeFileName', () => {
  it.each([
    ['新潟 調理器具製造業', 'bansou', '新潟 調理器具製造業.bansou'],
    ['氷山マップ.PDF', 'pdf', '氷山マップ.pdf'],
    ['../../etc/passwd', 'pdf', '_.._etc_passwd.pdf'],
    ['CON', 'pdf', '_CON.pdf'],
    ['a:b*c?', 'pdf', 'a_b_c_.pdf'],
    ['...', 'bansou', 'banso.bansou'],
    ['名前\u202Efdp.', 'pdf', '名前_fdp.pdf'],
  ])('turns %j into a plain name', (suggested, extension, name) => {
    expect(safeFileName(suggested, extension)).toBe(name)
  })

  it('never gives a path, a hidden file or an over-long name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (suggested) => {
        const name = safeFileName(suggested, 'bansou')
        expect(name).toMatch(/^[^./\\:*?"<>|\s][^/\\:*?"<>|]*\.bansou$/u)
        expect(Array.from(name).length).toBeLessThanOrEqual(110)
      }),
    )
  })
})
