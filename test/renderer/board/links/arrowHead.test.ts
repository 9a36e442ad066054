import { describe, expect, it } from 'vitest'
import { arrowHead } from '../../../../renderer/board/links/arrowHead'

const straightDown = {
  start: { x: 50, y: 0 },
  control1: { x: 50, y: 30 },
  control2: { x: 50, y: 70 },
  end: { x: 50, y: 100 },
}

describe('the head of an arrow', () => {
  it('touches the card with its point and opens backward', () => {
    expect(arrowHead([straightDown], 'end')).toBe('M50 100 L44.5 89 L55.5 89 Z')
  })

  it('can stand at the other end too', () => {
    expect(arrowHead([straightDown], 'start')).toBe('M50 0 L55.5 11 L44.5 11 Z')
  })

  it('points along the last piece of a line of several', () => {
    const level = {
      start: { x: 50, y: 100 },
      control1: { x: 60, y: 100 },
      control2: { x: 80, y: 100 },
      end: { x: 90, y: 100 },
    }
    expect(arrowHead([straightDown, level], 'end')).toBe('M90 100 L79 105.5 L79 94.5 Z')
    expect(arrowHead([straightDown, level], 'start')).toBe('M50 0 L55.5 11 L44.5 11 Z')
  })

  it('does not fall apart when both ends are at one point', () => {
    const point = { x: 1, y: 1 }
    expect(arrowHead([{ start: point, control1: point, control2: point, end: point }], 'end')).not.toContain(
      'NaN',
    )
  })
})
