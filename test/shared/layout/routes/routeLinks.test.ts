import { describe, expect, it } from 'vitest'
import { cutLinks } from '../../../../shared/commands/cutLinks'
import { moveCards } from '../../../../shared/commands/moveCards'
import type { EngagementSnapshot } from '../../../../shared/doc/engagementSnapshot'
import { curvePoint } from '../../../../shared/layout/curve'
import { layoutIceberg } from '../../../../shared/layout/layoutIceberg'
import { pageIceberg } from '../../../../shared/layout/pageIceberg'
import type { LinkRoute } from '../../../../shared/layout/routes/linkRoute'
import { routeLinks, type RoutedLayout } from '../../../../shared/layout/routes/routeLinks'
import type { Point } from '../../../../shared/lib/point'
import { sheetRooms } from '../../../../shared/documents/sheetFrames'
import { createBoard } from '../../../helpers/createBoard'
import { outlineOf, snapshotOf } from '../sheetFixture'
import { freeRegions } from './freeRegions'
import { randomMap } from './randomMap'

const pointsOf = ({ curves }: LinkRoute): readonly Point[] =>
  curves.flatMap((curve) => Array.from({ length: 65 }, (_, at) => curvePoint(curve, at / 64)))

/** Cards a link runs behind without joining them. */
function lies(snapshot: EngagementSnapshot, layout: RoutedLayout): readonly (readonly [string, string])[] {
  return [...routeLinks(snapshot, layout)].flatMap(([linkId, route]) => {
    const link = snapshot.links.get(linkId)
    const points = pointsOf(route)
    return [...layout.boxes]
      .filter(([cardId]) => cardId !== link?.from && cardId !== link?.to)
      .filter(([, { x, y, width, height }]) =>
        points.some((at) => at.x > x && at.x < x + width && at.y > y && at.y < y + height),
      )
      .map(([cardId]): readonly [string, string] => [linkId, cardId])
  })
}

const onBorder = ({ x, y }: Point, box: LinkRoute['from']): boolean => {
  const [dx, dy] = [Math.min(x - box.x, box.x + box.width - x), Math.min(y - box.y, box.y + box.height - y)]
  return Math.min(dx, dy) === 0 && Math.max(dx, dy) >= 0
}

const SEEDS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]

describe('the links of a map', () => {
  it('do not tell of a link that does not exist: A→C passes B, cut and placed by hand', () => {
    const board = createBoard()
    const a = board.add('納期が遅れる')
    const b = board.why(a, '段取りに時間がかかる')
    const c = board.why(b, '手順書がない')
    const stood = layoutIceberg(board.snapshot()).boxes
    const placed = (cardId: string, dx: number) => {
      const { x, y } = stood.get(cardId) ?? { x: 0, y: 0 }
      return { cardId, pos: { x: x + dx, y: y + dx }, isInSky: false }
    }
    const into = [...board.snapshot().links.values()].filter(({ to }) => to === c)
    cutLinks(
      board.context,
      into.map(({ id }) => id),
    )
    const through = board.link('why', a, c)
    moveCards(board.context, [placed(b, 0), placed(c, 20)])
    const snapshot = board.snapshot()
    const layout = layoutIceberg(snapshot)
    // Without the detour the picture would say A→B→C: the straight way lies under B.
    const [boxB, boxC] = [layout.boxes.get(b), layout.boxes.get(c)]
    expect(
      boxB !== undefined && boxC !== undefined && boxB.y < boxC.y && Math.abs(boxB.x - boxC.x) < 50,
    ).toBe(true)
    expect(lies(snapshot, layout)).toEqual([])
    const route = routeLinks(snapshot, layout).get(through)
    const ys = route === undefined ? [] : pointsOf(route).map(({ y }) => y)
    expect(ys.every((y, at) => y >= (ys[at - 1] ?? -Infinity) - 0.001)).toBe(true)
  })

  it.each(SEEDS)('never run behind a third card while there is a free way (seed %i)', (seed) => {
    const snapshot = randomMap(seed, 44)
    const layout = layoutIceberg(snapshot)
    const free = freeRegions(layout.boxes, 9)
    const wrong = lies(snapshot, layout).filter(([linkId]) => {
      const link = snapshot.links.get(linkId)
      return link !== undefined && free.joins(link.from, link.to)
    })
    expect(wrong).toEqual([])
  })

  it.each(SEEDS)(
    'begin and end on the borders of their cards, without a gap on the way (seed %i)',
    (seed) => {
      const snapshot = randomMap(seed, 30)
      for (const { curves, from, to } of routeLinks(snapshot, layoutIceberg(snapshot)).values()) {
        expect(onBorder(curves[0].start, from)).toBe(true)
        expect(onBorder((curves.at(-1) ?? curves[0]).end, to)).toBe(true)
        curves.slice(1).forEach((curve, at) => expect(curve.start).toEqual(curves[at]?.end))
      }
    },
  )

  it.each([1, 2, 3])('are the same for the same map, however it came about (seed %i)', (seed) => {
    const snapshot = randomMap(seed, 40)
    const shuffled = {
      ...snapshot,
      cards: new Map([...snapshot.cards].reverse()),
      links: new Map([...snapshot.links].reverse()),
    }
    const [one, two] = [snapshot, shuffled].map((each) => [...routeLinks(each, layoutIceberg(each))])
    expect(two).toEqual(one)
  })

  it('do not care about cards far away', () => {
    const snapshot = randomMap(4, 40)
    const { boxes } = layoutIceberg(snapshot)
    const more = new Map(boxes)
    for (let at = 0; at < 50; at++)
      more.set(`far ${at}`, { x: 90_000 + at * 240, y: 100, width: 200, height: 80 })
    expect([...routeLinks(snapshot, { boxes: more })]).toEqual([...routeLinks(snapshot, { boxes })])
  })

  it.each([1, 2, 3, 4])('lie on paper as truly as on the board (seed %i)', (seed) => {
    for (const snapshot of [snapshotOf(outlineOf(seed, 150)), randomMap(seed, 60)])
      for (const sheet of pageIceberg(snapshot, sheetRooms()).sheets) {
        const free = freeRegions(sheet.layout.boxes, 9)
        const wrong = lies(sheet.snapshot, sheet.layout).filter(([linkId]) => {
          const link = sheet.snapshot.links.get(linkId)
          return link !== undefined && free.joins(link.from, link.to)
        })
        expect(wrong).toEqual([])
      }
  })

  it('are found once per layout', () => {
    const snapshot = randomMap(1, 20)
    const layout = layoutIceberg(snapshot)
    expect(routeLinks(snapshot, layout)).toBe(routeLinks(snapshot, layout))
  })

  it('give a 悪循環 a place for its name, and a ring of whys is one', () => {
    const board = createBoard()
    const a = board.add('納期が遅れる')
    const b = board.why(a, '残業が続く')
    const c = board.why(b, '人が辞める')
    board.link('loop', c, b)
    const routes = [...routeLinks(board.snapshot(), layoutIceberg(board.snapshot())).values()]
    expect(routes.map(({ kind, nameAt }) => [kind, nameAt !== null])).toContainEqual(['loop', true])
    expect(routes.filter(({ kind, nameAt }) => kind !== 'loop' && nameAt !== null)).toEqual([])
  })

  it('bow a 悪循環 between cards side by side out below them, through neither', () => {
    const board = createBoard()
    const top = board.add('納期が遅れる')
    const [a, b] = [board.why(top, '段取りを決められない'), board.why(top, '手順書が更新されない')]
    const id = board.link('loop', a, b)
    const layout = layoutIceberg(board.snapshot())
    const route = routeLinks(board.snapshot(), layout).get(id)
    const foot = Math.max(
      ...[a, b].map((card) => (layout.boxes.get(card)?.y ?? 0) + (layout.boxes.get(card)?.height ?? 0)),
    )
    if (route === undefined) throw new Error('no route')
    for (const { y } of pointsOf(route)) expect(y).toBeGreaterThanOrEqual(foot - 0.01)
    expect(route.nameAt?.y).toBeGreaterThan(foot + 20)
  })
})
