// The map under the hand: mouse, touch, keyboard and a Japanese input method, on the built app.
import type { Locator, Page } from 'playwright/test'
import { expect, test } from './app'
import { expectAccessible } from './axe'
import { openIme } from './ime'
import { openNewCompany } from './openNewCompany'

const card = (page: Page, text: string): Locator =>
  page.locator('.react-flow__node').filter({ hasText: text })
const chosen = (page: Page): Locator => page.locator('.react-flow__node.selected')
const editor = (page: Page): Locator => page.locator('[data-card-editor="open"] textarea')
const links = (page: Page): Locator => page.locator('.react-flow__edge')
const map = (page: Page): Locator => page.getByRole('region', { name: '氷山の図' })

interface Spot {
  readonly x: number
  readonly y: number
}

async function middleOf(locator: Locator): Promise<Spot> {
  const box = await locator.boundingBox()
  if (box === null) throw new Error('It is not on the screen.')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

async function drag(page: Page, from: Spot, to: Spot): Promise<void> {
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 4 })
  await page.mouse.move(to.x, to.y, { steps: 4 })
}

/** How far below another card it stands: what lies around the map may move the whole map. */
async function below(page: Page, text: string, reference: string): Promise<number> {
  const [spot, other] = [await middleOf(card(page, text)), await middleOf(card(page, reference))]
  return Math.round(spot.y - other.y)
}

/** 受注が多い → 計画が合わない, 在庫がずれる; nothing chosen. */
async function mapThree(page: Page): Promise<void> {
  await openNewCompany(page, '見本工業')
  await page.keyboard.insertText('受注が多い')
  await page.keyboard.press('Tab')
  await page.keyboard.insertText('計画が合わない')
  await page.keyboard.press('Enter')
  await page.keyboard.insertText('在庫がずれる')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await expect(page.locator('.react-flow__node')).toHaveCount(3)
  await expect(chosen(page)).toHaveCount(0)
}

test('the first key of a Japanese input method already starts a card', async ({ page }) => {
  await mapThree(page)
  const ime = await openIme(page)
  await ime.compose(['じ', 'じん', 'じんざい'])
  await expect(editor(page)).toBeFocused()
  await ime.commit('人材が育たない')
  await expect(editor(page)).toHaveValue('人材が育たない')
  await page.keyboard.press('Escape')
  await expect(card(page, '人材が育たない')).toHaveAttribute('aria-label', '表課題：人材が育たない')
})

test('typing on a chosen card goes on writing in it', async ({ page }) => {
  await mapThree(page)
  await card(page, '在庫がずれる').click()
  const ime = await openIme(page)
  await ime.type('つき', '月に2回')
  await page.keyboard.press('Escape')
  await expect(card(page, '在庫がずれる月に2回')).toBeVisible()
})

test('a second click opens a card, a press elsewhere closes it', async ({ page }) => {
  await mapThree(page)
  await card(page, '計画が合わない').click()
  await expect(editor(page)).toHaveCount(0)
  await card(page, '計画が合わない').click()
  await expect(editor(page)).toHaveValue('計画が合わない')
  await card(page, '受注が多い').click()
  await expect(editor(page)).toHaveCount(0)
  await expect(chosen(page)).toContainText('受注が多い')
})

test('arrow keys walk along the thread', async ({ page }) => {
  await mapThree(page)
  await page.keyboard.press('ArrowDown')
  await expect(chosen(page)).toContainText('受注が多い')
  await page.keyboard.press('ArrowDown')
  await expect(chosen(page)).toContainText('計画が合わない')
  await page.keyboard.press('ArrowRight')
  await expect(chosen(page)).toContainText('在庫がずれる')
  await page.keyboard.press('ArrowUp')
  await expect(chosen(page)).toContainText('受注が多い')
})

test('a dragged card stays where it is let go, in one step of undo', async ({ page }) => {
  await mapThree(page)
  const height = await below(page, '在庫がずれる', '受注が多い')
  const from = await middleOf(card(page, '在庫がずれる'))
  await drag(page, from, { x: from.x + 60, y: from.y + 90 })
  await page.mouse.up()
  await expect.poll(() => below(page, '在庫がずれる', '受注が多い')).toBe(height + 90)
  await page.keyboard.press('Control+z')
  await expect.poll(() => below(page, '在庫がずれる', '受注が多い')).toBe(height)
})

test('while a card is held over the water the map says what it would become', async ({ page }) => {
  await mapThree(page)
  const height = await below(page, '在庫がずれる', '受注が多い')
  const from = await middleOf(card(page, '在庫がずれる'))
  const water = await middleOf(card(page, '受注が多い'))
  await drag(page, from, { x: from.x + 40, y: water.y })
  await expect(page.getByText('上の「なぜ」の線を切ると、ここに置けます')).toBeVisible()
  await page.mouse.up()
  await page.getByRole('alertdialog').getByRole('button', { name: 'やめる' }).last().click()
  await expect.poll(() => below(page, '在庫がずれる', '受注が多い')).toBe(height)
})

test('pulling the handle of one card to another joins them', async ({ page }) => {
  await mapThree(page)
  await expect(links(page)).toHaveCount(2)
  await card(page, '計画が合わない').hover()
  const handle = await middleOf(card(page, '計画が合わない').getByRole('button'))
  await drag(page, handle, await middleOf(card(page, '在庫がずれる')))
  await expect(page.getByText('「それはなぜ？」でつなぐ')).toBeVisible()
  await page.mouse.up()
  await expect(links(page)).toHaveCount(3)
  await expect(card(page, '在庫がずれる').getByText('合流点')).toBeVisible()
})

test('a link that can not be is dimmed and says why before it is let go', async ({ page }) => {
  await mapThree(page)
  await card(page, '計画が合わない').hover()
  const handle = await middleOf(card(page, '計画が合わない').getByRole('button'))
  await drag(page, handle, await middleOf(card(page, '受注が多い')))
  await expect(page.getByRole('status').filter({ hasText: 'それはなぜ' })).toBeVisible()
  await page.keyboard.press('Escape')
  await page.mouse.up()
  await expect(links(page)).toHaveCount(2)
})

test('a double click in the sky writes a 表課題, in the sea a 付箋', async ({ page }) => {
  await mapThree(page)
  const room = await map(page).boundingBox()
  if (room === null) throw new Error('There is no map.')
  const sky = await middleOf(card(page, '受注が多い'))
  await page.mouse.dblclick(room.x + room.width - 160, sky.y)
  await page.keyboard.insertText('空の言葉')
  await page.keyboard.press('Escape')
  await expect(card(page, '空の言葉')).toHaveAttribute('aria-label', '表課題：空の言葉')
  await page.mouse.dblclick(room.x + room.width - 160, sky.y + 330)
  await page.keyboard.insertText('海の言葉')
  await page.keyboard.press('Escape')
  await expect(card(page, '海の言葉')).toHaveAttribute('aria-label', '付箋：海の言葉')
})

test('several cards are chosen with a frame and taken away together', async ({ page }) => {
  await mapThree(page)
  const [left, right] = [
    await middleOf(card(page, '計画が合わない')),
    await middleOf(card(page, '在庫がずれる')),
  ]
  await page.keyboard.down('Shift')
  await drag(page, { x: left.x - 140, y: left.y - 60 }, { x: right.x, y: right.y + 60 })
  await page.mouse.up()
  await page.keyboard.up('Shift')
  await expect(chosen(page)).toHaveCount(2)
  await page.keyboard.press('Delete')
  await expect(page.locator('.react-flow__node')).toHaveCount(1)
})

test('the camera follows wheel, keys and buttons', async ({ page }) => {
  await mapThree(page)
  const percent = page.getByRole('button', { name: /押すと 100％ で見る/ })
  const before = await middleOf(card(page, '受注が多い'))
  await page.mouse.move(before.x + 200, before.y)
  await page.mouse.wheel(0, 60)
  await expect.poll(async () => (await middleOf(card(page, '受注が多い'))).y).toBeCloseTo(before.y - 30, -2)
  await page.keyboard.press('1')
  await expect(percent).toHaveText('100％')
  await page.getByRole('button', { name: '大きく見る' }).click()
  await expect(percent).toHaveText('125％')
  await page.getByRole('button', { name: '全体を見る' }).click()
  await expect(card(page, '受注が多い')).toBeInViewport()
})

test('the map can be used with a screen reader', async ({ page }) => {
  await mapThree(page)
  await card(page, '計画が合わない').click()
  await expectAccessible(page, '[aria-label="氷山の図"]')
})
