import { describe, expect, it } from 'vitest'
import { endAt } from '../../../../shared/layout/linkEnds'
import { createBlockIndex, type Block } from '../../../../shared/layout/routes/createBlockIndex'
import { findDetour, MOST_EFFORT } from '../../../../shared/layout/routes/findDetour'
import { lineHits } from '../../../../shared/layout/routes/lineHits'
import type { Box } from '../../../../shared/layout/box'

const card = (x: number, y: number, width = 200): Box => ({ x, y, width, height: 80 })
const from = card(0, 0)
const to = card(0, 600)

function detour(others: readonly Box[], places = MOST_EFFORT) {
  const boxes = new Map([
    ['from', from],
    ['to', to],
    ...others.map((box, at): [string, Box] => [`${at}`, box]),
  ])
  const index = createBlockIndex(boxes)
  const own = [index.blockOf('from'), index.blockOf('to')] as [Block, Block]
  const effort = { places }
  const found = findDetour({
    ground: { index, effort },
    own,
    starts: [{ ...endAt(from, 'bottom'), cost: 0 }],
    ends: [{ ...endAt(to, 'top'), cost: 0 }],
    upCost: 1,
  })
  const hits = found === null ? null : lineHits({ index, own, clearance: found.clearance }, found.points).size
  return { found, hits, left: effort.places }
}

describe('a way around', () => {
  it('passes between the cards of every row it meets', () => {
    const rows = [150, 300, 450].flatMap((y, row) =>
      [-3, -2, -1, 0, 1, 2, 3].map((column) => card(column * 228 + row * 40, y)),
    )
    const { found, hits } = detour(rows)
    expect([found?.clearance, hits]).toEqual([8, 0])
  })

  it('squeezes through a narrow gap rather than across a card', () => {
    const { found, hits } = detour([card(-1000, 250, 1090), card(100, 250, 1090)])
    expect([found?.clearance, hits]).toEqual([3, 0])
  })

  it('crosses what can not be passed, and says so', () => {
    const wall = [card(-60, 90, 320), card(-60, -90, 320)]
    const sides = [-60, 240].flatMap((x) => [card(x, -10, 20), card(x, 70, 20)])
    const { found } = detour([...wall, ...sides])
    expect(found?.clearance).toBe(0)
  })

  it('looks at nothing that is not in the way, and stops when looking has been enough', () => {
    const far = Array.from({ length: 400 }, (_, at) => card(3000 + at * 230, 250))
    expect(detour([card(0, 250), ...far]).left).toBe(detour([card(0, 250)]).left)
    expect(detour([card(0, 250)], 10).found).toBeNull()
  })
})
