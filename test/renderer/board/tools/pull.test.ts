import { describe, expect, it } from 'vitest'
import { letGo, pressHandle, pullTo } from '../../../../renderer/board/tools/pull'

const pressed = pressHandle('from0001', { x: 100, y: 100 }, { x: 0, y: 0 })
const step = (x: number, over: string | null) => ({ screen: { x, y: 100 }, at: { x: x - 100, y: 0 }, over })

describe('pulling a link', () => {
  it('is a click until the hand has moved', () => {
    expect(letGo(pressed)).toEqual({ does: 'click' })
    expect(letGo(pullTo(pressed, step(103, 'to000001')))).toEqual({ does: 'click' })
  })

  it('joins the card it is let go over', () => {
    expect(letGo(pullTo(pressed, step(180, 'to000001')))).toEqual({ does: 'link', to: 'to000001' })
  })

  it('does nothing over open water or over its own card', () => {
    expect(letGo(pullTo(pressed, step(180, null)))).toEqual({ does: 'nothing' })
    expect(letGo(pullTo(pressed, step(180, 'from0001')))).toEqual({ does: 'nothing' })
  })

  it('stays a pull when the hand comes back', () => {
    expect(letGo(pullTo(pullTo(pressed, step(180, 'to000001')), step(101, null)))).toEqual({
      does: 'nothing',
    })
  })
})
