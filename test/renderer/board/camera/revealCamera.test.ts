import { describe, expect, it } from 'vitest'
import { overlaps, type Box } from '../../../../shared/layout/box'
import { toScreen, type Camera } from '../../../../renderer/board/camera/camera'
import { revealCamera } from '../../../../renderer/board/camera/revealCamera'

const screen = { width: 1000, height: 800 }
const controls = { x: 800, y: 740, width: 186, height: 46 }
const AT_ONE: Camera = { x: 0, y: 0, zoom: 1 }
const card = (x: number, y: number): Box => ({ x, y, width: 200, height: 90 })

function shownAfter(box: Box, taken: readonly Box[]): Box {
  return toScreen(revealCamera(AT_ONE, box, { screen, taken }), box)
}

describe('bringing a card into view', () => {
  it('moves nothing when the card can be seen', () => {
    expect(revealCamera(AT_ONE, card(300, 300), { screen, taken: [controls] })).toBe(AT_ONE)
  })

  it('keeps it from under the controls in the corner', () => {
    const shown = shownAfter(card(900, 900), [controls])
    expect(overlaps(shown, controls, 0)).toBe(false)
    expect(shown.x + shown.width).toBeLessThanOrEqual(1000)
    expect(shown.y + shown.height).toBeLessThanOrEqual(800)
  })

  it('takes the shortest way out from under them', () => {
    expect(shownAfter(card(760, 670), [controls])).toEqual(card(760, 740 - 10 - 90))
  })

  it('takes a longer way when the shortest leads under something else', () => {
    const notice = { x: 500, y: 560, width: 400, height: 60 }
    const shown = shownAfter(card(760, 670), [controls, notice])
    for (const one of [controls, notice]) expect(overlaps(shown, one, 0)).toBe(false)
  })

  it('leaves a card where it is when there is no free place for it', () => {
    const sheet = { x: 0, y: 60, width: 1000, height: 740 }
    expect(revealCamera(AT_ONE, card(300, 300), { screen, taken: [sheet] })).toBe(AT_ONE)
  })
})
