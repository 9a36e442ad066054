import { describe, expect, it } from 'vitest'
import {
  createTextMirror,
  handOut,
  isDirty,
  receive,
  receiveWaiting,
  typeInto,
} from '../../../renderer/ui/textMirror'

describe('the text mirror', () => {
  it('is dirty from typing until it has handed the words out', () => {
    const typed = typeInto(createTextMirror(''), 'なぜ')
    expect(isDirty(typed)).toBe(true)
    expect(isDirty(handOut(typed))).toBe(false)
  })

  it('does not take its own words, coming back late, for a change by another', () => {
    let mirror = handOut(typeInto(createTextMirror(''), '受'))
    mirror = handOut(typeInto(mirror, '受注'))
    mirror = typeInto(mirror, '受注は')
    mirror = receive(mirror, '受', false).mirror
    expect(mirror.text).toBe('受注は')
    mirror = receive(mirror, '受注', false).mirror
    expect(mirror.text).toBe('受注は')
  })

  it('waits with a change by another until the composition is over', () => {
    const waiting = receive(createTextMirror('在庫'), '製品の在庫', true).mirror
    expect(waiting.text).toBe('在庫')
    const { mirror } = receiveWaiting(typeInto(waiting, '在庫が違う'))
    expect(mirror.text).toBe('製品の在庫が違う')
    expect(isDirty(mirror)).toBe(true)
  })

  it('follows an undo that takes its own words back', () => {
    const written = handOut(typeInto(createTextMirror(''), '受注'))
    const echoed = receive(written, '受注', false).mirror
    expect(receive(echoed, '', false).mirror.text).toBe('')
  })

  it('keeps the space that waits for its next word, though words come back without it', () => {
    let mirror = handOut(typeInto(createTextMirror('ISO'), 'ISO '))
    mirror = receive(mirror, 'ISO', false).mirror
    expect([mirror.text, isDirty(mirror)]).toEqual(['ISO ', false])
    mirror = receive(mirror, '去年のISO', false).mirror
    expect(mirror.text).toBe('去年のISO ')
    expect(receive(mirror, '', false).mirror.text).toBe('')
  })

  it('keeps a space of its own at the head, the caret where it was', () => {
    const typed = handOut(typeInto(createTextMirror(''), '　受注'))
    const echoed = receive(typed, '受注', false)
    expect(echoed.mirror.text).toBe('　受注')
    const { mirror, mapCaret } = receive(echoed.mirror, '受注が減った', false)
    expect(mirror.text).toBe('　受注が減った')
    expect(mapCaret(3)).toBe(3)
  })
})
