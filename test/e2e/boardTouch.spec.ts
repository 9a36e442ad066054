// The map under fingers, as Chromium hears them from a touch screen.
import type { Page } from 'playwright/test'
import { expect, test } from './app'
import {
  card,
  cards,
  chosen,
  editor,
  links,
  map,
  mapThree,
  middleOf,
  rectOf,
  type Spot,
} from './fixtures/mapHands'
import { openFingers, type Fingers } from './fixtures/openFingers'

const percent = (page: Page) => page.getByRole('button', { name: /押すと 100％ で見る/ })
const right = (spot: Spot, dx: number, dy = 0): Spot => ({ x: spot.x + dx, y: spot.y + dy })

/** What is on the screen is what the map has settled on. */
const painted = (page: Page): Promise<void> =>
  page.evaluate(
    () => new Promise<void>((settle) => requestAnimationFrame(() => requestAnimationFrame(() => settle()))),
  )

/** Three cards shown as a whole, and a place in the water where no card is. */
async function mapUnderFingers(page: Page): Promise<{ readonly fingers: Fingers; readonly water: Spot }> {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  const fingers = await openFingers(page)
  await mapThree(page)
  await page.getByRole('button', { name: '全体を見る' }).click()
  await expect(percent(page)).toHaveText('100％')
  await painted(page)
  const room = await rectOf(map(page))
  return { fingers, water: { x: room.x + 200, y: room.y + room.height - 90 } }
}

test('one finger on the water moves the map', async ({ page }) => {
  const { fingers, water } = await mapUnderFingers(page)
  const before = await middleOf(card(page, '受注が多い'))
  await fingers.move([water], [right(water, 60, -40)])
  await expect.poll(() => middleOf(card(page, '受注が多い'))).toEqual(right(before, 60, -40))
})

test('two fingers zoom and move the map, on the water and on cards', async ({ page }) => {
  const { fingers, water } = await mapUnderFingers(page)
  await fingers.move([water, right(water, 100)], [right(water, -25), right(water, 125)])
  await expect(percent(page)).toHaveText('150％')
  await page.getByRole('button', { name: '全体を見る' }).click()
  await expect(percent(page)).toHaveText('100％')
  await painted(page)
  const [left, other] = [
    await middleOf(card(page, '計画が合わない')),
    await middleOf(card(page, '在庫がずれる')),
  ]
  await fingers.move([left, other], [right(left, 20, -50), right(other, 20, -50)])
  await expect.poll(() => middleOf(card(page, '計画が合わない'))).toEqual(right(left, 20, -50))
  await expect(percent(page)).toHaveText('100％')
  await expect(page.getByRole('button', { name: 'やり直す' })).toBeDisabled()
})

test('one finger on a card moves the card alone', async ({ page }) => {
  const { fingers } = await mapUnderFingers(page)
  const [from, other] = [
    await middleOf(card(page, '在庫がずれる')),
    await middleOf(card(page, '計画が合わない')),
  ]
  await fingers.move([from], [right(from, 50, 70)])
  await expect.poll(() => middleOf(card(page, '在庫がずれる'))).toEqual(right(from, 50, 70))
  expect(await middleOf(card(page, '計画が合わない'))).toEqual(other)
})

test('a tap chooses, a second one writes, a tap on the water lets go', async ({ page }) => {
  const { fingers, water } = await mapUnderFingers(page)
  const spot = await middleOf(card(page, '計画が合わない'))
  await fingers.tap(spot)
  await expect(chosen(page)).toContainText('計画が合わない')
  await expect(editor(page)).toHaveCount(0)
  await fingers.tap(spot)
  await expect(editor(page)).toHaveValue('計画が合わない')
  await fingers.tap(water)
  await expect(editor(page)).toHaveCount(0)
  await expect(chosen(page)).toHaveCount(0)
})

test('a finger held down adds a card to the chosen ones and takes it out again', async ({ page }) => {
  const { fingers } = await mapUnderFingers(page)
  await fingers.tap(await middleOf(card(page, '計画が合わない')))
  await expect(chosen(page)).toHaveCount(1)
  const other = await middleOf(card(page, '在庫がずれる'))
  for (const count of [2, 1]) {
    await fingers.down(other)
    await expect(chosen(page)).toHaveCount(count)
    await expect(
      page.locator('.react-flow__node.selected').filter({ hasText: '計画が合わない' }),
    ).toHaveCount(1)
    await fingers.lift()
  }
  await expect(chosen(page)).toContainText('計画が合わない')
  await expect(cards(page)).toHaveCount(3)
})

test('a finger pulls the handle of a card to another and joins them', async ({ page }) => {
  const { fingers } = await mapUnderFingers(page)
  await fingers.tap(await middleOf(card(page, '計画が合わない')))
  await expect(chosen(page)).toContainText('計画が合わない')
  const handle = card(page, '計画が合わない').getByRole('button')
  await fingers.move([await middleOf(handle)], [await middleOf(card(page, '在庫がずれる'))])
  await expect(links(page)).toHaveCount(3)
  await expect(card(page, '在庫がずれる').getByText('合流点')).toBeVisible()
})
