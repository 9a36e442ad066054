import { describe, expect, it } from 'vitest'
import { checkFile } from '../../../renderer/engagements/checkFile'
import { failure } from '../../../shared/lib/result'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
/** 「生産」 in Shift_JIS. */
const shiftJis = new Uint8Array([0x90, 0xb6, 0x8e, 0x59])

describe('a file before anything is asked about it', () => {
  it('is an outline with as many cards as it has lines', () => {
    const file = { name: '第1回.TXT', bytes: utf8('受注に追いつかない\n\t計画が合わない\n') }
    expect(checkFile(file)).toEqual({ ok: true, value: { kind: 'outline', file, cardCount: 2 } })
  })

  it('is a copy by its name; what is in it is found out when it is taken in', () => {
    const file = { name: '見本.bansou', bytes: utf8('x') }
    expect(checkFile(file)).toEqual({ ok: true, value: { kind: 'copy', file } })
  })

  it.each([
    ['写真.png', utf8('x'), failure('file.unknownKind')],
    ['空.bansou', new Uint8Array(), failure('file.empty')],
    ['空.txt', new Uint8Array(), failure('file.empty')],
    ['空行.txt', utf8('\n\n'), failure('outline.empty')],
    ['古い.txt', shiftJis, failure('outline.notText')],
    ['段.txt', utf8('受注\n\t\t計画\n'), failure('outline.skippedStep', { line: 2 })],
  ])('is refused at once where nothing can come of it: %s', (name, bytes, refusal) => {
    expect(checkFile({ name, bytes })).toMatchObject(refusal)
  })
})
