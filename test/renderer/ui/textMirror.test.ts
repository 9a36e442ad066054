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
})
