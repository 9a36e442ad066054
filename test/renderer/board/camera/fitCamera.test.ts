import { describe, expect, it } from 'vitest'
import { seenBox, toScreen } from '../../../../renderer/board/camera/camera'
import { fitCamera } from '../../../../renderer/board/camera/fitCamera'

const SCREEN = { width: 1000, height: 800 }
const PHONE = { width: 390, height: 500 }
const ALL = { leastZoom: 0, around: null }

describe('showing the map', () => {
  it('is never larger than life', () => {
    expect(fitCamera({ x: -50, y: -50, width: 100, height: 100 }, SCREEN, ALL).zoom).toBe(1)
  })

  it('shows all of a large map, clear of the names of the bands and of the controls', () => {
    const area = { x: 0, y: -200, width: 4000, height: 3000 }
    const shown = toScreen(fitCamera(area, SCREEN, ALL), area)
    expect(shown.x).toBeGreaterThanOrEqual(128)
    expect(shown.y).toBeGreaterThan(20)
    expect(shown.x + shown.width).toBeLessThan(1000 - 20)
    expect(shown.y + shown.height).toBeLessThanOrEqual(800 - 64)
  })

  it('shows all of a map of any width, however far away that is', () => {
    const area = { x: -13_000, y: -200, width: 26_000, height: 1200 }
    const shown = toScreen(fitCamera(area, PHONE, ALL), area)
    expect(shown.x).toBeGreaterThanOrEqual(0)
    expect(shown.x + shown.width).toBeLessThanOrEqual(PHONE.width)
  })

  it('uses the width of a phone, which has no room for names beside the cards', () => {
    const area = { x: 0, y: 0, width: 1000, height: 100 }
    const shown = toScreen(fitCamera(area, PHONE, ALL), area)
    expect(shown.width).toBeGreaterThanOrEqual(350)
  })

  it('in a theme for the back of the room comes near enough to read, around the card that matters', () => {
    const area = { x: 0, y: -200, width: 4000, height: 3000 }
    const around = { x: 2000, y: 1000, width: 200, height: 100 }
    const camera = fitCamera(area, SCREEN, { leastZoom: 1.8, around })
    expect(camera.zoom).toBe(1.8)
    const card = toScreen(camera, around)
    expect(card.x + card.width / 2).toBeCloseTo(128 + (1000 - 128 - 44) / 2)
  })

  it('shows as much of the thread below the card as there is room for, the card at the top', () => {
    const area = { x: 0, y: -200, width: 4000, height: 3000 }
    const around = { x: 1500, y: 0, width: 200, height: 90 }
    const short = { x: 1400, y: 0, width: 700, height: 600 }
    const near = fitCamera(area, SCREEN, { leastZoom: 0.75, around, thread: short })
    const shown = toScreen(near, short)
    expect(shown.y).toBeGreaterThanOrEqual(28)
    expect(shown.y + shown.height).toBeLessThanOrEqual(SCREEN.height - 64)
    expect(shown.x + shown.width / 2).toBeCloseTo(128 + (1000 - 128 - 44) / 2)
    const long = { x: 600, y: 0, width: 2000, height: 2500 }
    const card = toScreen(fitCamera(area, SCREEN, { leastZoom: 0.75, around, thread: long }), around)
    expect(card.y).toBeCloseTo(28)
    expect(card.x + card.width / 2).toBeCloseTo(128 + (1000 - 128 - 44) / 2)
  })

  it('shows no empty water at the edge of the map while there are cards on the other side', () => {
    const area = { x: 0, y: -200, width: 4000, height: 3000 }
    const camera = fitCamera(area, SCREEN, {
      leastZoom: 1.8,
      around: { x: 0, y: -200, width: 200, height: 90 },
    })
    const seen = seenBox(camera, SCREEN)
    expect(seen.x).toBeCloseTo(-128 / 1.8)
    expect(fitCamera(area, SCREEN, { leastZoom: 1.8, around: null })).toEqual(camera)
  })
})
