// The map under the hand: mouse, touch, keyboard and a Japanese input method, on the built app.
import type { Page } from 'playwright/test'
import { expect, test } from './app'
import { expectAccessible } from './axe'
import { card, chosen, drag, editor, links, map, mapThree, middleOf } from './fixtures/mapHands'
import { openIme } from './ime'

/** How far below another card it stands: what lies around the map may move the whole map. */
async function below(page: Page, text: string, reference: string): Promise<number> {
  const [spot, other] = [await middleOf(card(page, text)), await middleOf(card(page, reference))]
  return Math.round(spot.y - other.y)
}

async function openPanel(page: Page): Promise<void> {
  const tool = page.getByRole('toolbar', { name: '道具' }).getByRole('button', { name: 'くわしく' })
  if ((await tool.getAttribute('aria-pressed')) !== 'true') await tool.click()
  await expect(page.getByRole('region', { name: '選んだカード' })).toBeVisible()
}

/** Lets the page draw so many pictures: a map that runs away needs some. */
async function lookAgain(page: Page, pictures: number): Promise<void> {
  await page.evaluate(
    (count) =>
      new Promise<void>((done) => {
        const next = (left: number): unknown =>
          left === 0 ? done() : requestAnimationFrame(() => next(left - 1))
        next(count)
      }),
    pictures,
  )
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

for (const [where, spotOf] of [
  ['the panel', async (page: Page) => middleOf(page.getByRole('region', { name: '選んだカード' }))],
  ['the tools', async (page: Page) => middleOf(page.getByRole('toolbar', { name: '道具' }))],
  [
    'the head of the page',
    async (page: Page) => middleOf(page.getByRole('button', { name: '案件一覧へ戻る' })),
  ],
  ['the world outside the window', async () => ({ x: 800, y: -60 })],
] as const)
  test(`a card let go over ${where} is back where it was, and the map has not run away`, async ({ page }) => {
    await mapThree(page)
    await openPanel(page)
    const issue = card(page, '受注が多い')
    const from = await middleOf(issue)
    await drag(page, from, await spotOf(page))
    await lookAgain(page, 30)
    await page.mouse.up()
    await expect(page.locator('.react-flow__node.dragging')).toHaveCount(0)
    await expect.poll(() => middleOf(issue)).toEqual(from)
    await expect(issue).toHaveAttribute('aria-label', '表課題：受注が多い')
    await expect(page.getByRole('alertdialog')).toHaveCount(0)
  })

test('Escape puts a dragged card back: no move, and it stays what it was', async ({ page }) => {
  await mapThree(page)
  const issue = card(page, '受注が多い')
  const from = await middleOf(issue)
  const to = await middleOf(card(page, '計画が合わない'))
  await drag(page, from, { x: to.x - 40, y: to.y + 40 })
  await expect(page.getByText('ここに置くと なぜの答え')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect.poll(() => middleOf(issue)).toEqual(from)
  await page.mouse.move(to.x, to.y + 60, { steps: 3 })
  await expect.poll(() => middleOf(issue)).toEqual(from)
  await page.mouse.up()
  await expect.poll(() => middleOf(issue)).toEqual(from)
  await expect(issue).toHaveAttribute('aria-label', '表課題：受注が多い')
  await expect(chosen(page)).toContainText('受注が多い')
  await drag(page, from, { x: from.x + 60, y: from.y - 20 })
  await page.mouse.up()
  await expect.poll(async () => Math.round((await middleOf(issue)).x - from.x)).toBe(60)
})

test('a card that a hand sinks says what it has become, and 元に戻す there makes it a 表課題 again', async ({
  page,
}) => {
  await mapThree(page)
  const issue = card(page, '受注が多い')
  const [from, to] = [await middleOf(issue), await middleOf(card(page, '計画が合わない'))]
  await drag(page, from, { x: to.x - 60, y: to.y + 160 })
  await page.mouse.up()
  const news = page.getByText('置いた場所に合わせて「なぜの答え」になりました')
  await expect(news).toHaveCount(1)
  await page.getByRole('region', { name: 'お知らせ' }).getByRole('button', { name: '元に戻す' }).click()
  await expect(issue).toHaveAttribute('aria-label', '表課題：受注が多い')
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

test('a card that is let go above the water leaves its thread when that is accepted, and one undo brings both back', async ({
  page,
}) => {
  await mapThree(page)
  const from = await middleOf(card(page, '在庫がずれる'))
  const water = await middleOf(card(page, '受注が多い'))
  await drag(page, from, { x: from.x + 40, y: water.y })
  await page.mouse.up()
  await page.getByRole('alertdialog').getByRole('button', { name: '線を切って表課題にする' }).click()
  await expect(card(page, '在庫がずれる')).toHaveAttribute('aria-label', /^表課題：/)
  await expect(links(page)).toHaveCount(1)
  await page.keyboard.press('Control+z')
  await expect(card(page, '在庫がずれる')).toHaveAttribute('aria-label', /^なぜの答え：/)
  await expect(links(page)).toHaveCount(2)
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

test('Shift and a click add a card to the chosen ones and take it out again', async ({ page }) => {
  await mapThree(page)
  await card(page, '計画が合わない').click()
  const other = card(page, '在庫がずれる')
  await other.click({ modifiers: ['Shift'] })
  await expect(chosen(page)).toHaveCount(2)
  await other.click({ modifiers: ['Shift'] })
  await expect(chosen(page)).toHaveCount(1)
  await expect(chosen(page)).toContainText('計画が合わない')
})

test('Alt and an arrow key move a card a little, Shift and an arrow key more', async ({ page }) => {
  await mapThree(page)
  const height = await below(page, '在庫がずれる', '受注が多い')
  await card(page, '在庫がずれる').click()
  await page.keyboard.press('Alt+ArrowDown')
  await expect.poll(() => below(page, '在庫がずれる', '受注が多い')).toBe(height + 4)
  await page.keyboard.press('Shift+ArrowDown')
  await expect.poll(() => below(page, '在庫がずれる', '受注が多い')).toBe(height + 28)
})

test('without an input method words may begin with any digit, letter or sign', async ({ page }) => {
  await mapThree(page)
  for (const words of ['10年前のやり方', '0から始めた', 'lotが合わない', '-3％', '+2人']) {
    await page.keyboard.type(words)
    await page.keyboard.press('Escape')
    await expect(card(page, words)).toBeVisible()
    await page.keyboard.press('Escape')
  }
})

test('a card that keeps its place shows a pin', async ({ page }) => {
  await mapThree(page)
  await card(page, '在庫がずれる').click()
  const details = page.getByRole('region', { name: '選んだカード' })
  if (!(await details.isVisible())) await page.getByRole('button', { name: 'くわしく', exact: true }).click()
  const pin = map(page).getByRole('img', { name: '位置を固定' })
  await expect(pin).toHaveCount(0)
  const place = details.getByText('位置を固定')
  if (!(await place.isVisible()))
    await details.locator('summary, button[aria-expanded="false"]').last().click()
  await place.click()
  await expect(pin).toHaveCount(1)
  await expect(card(page, '在庫がずれる').getByRole('img', { name: '位置を固定' })).toBeVisible()
})

test('the camera follows wheel, keys and buttons', async ({ page }) => {
  await mapThree(page)
  const percent = page.getByRole('button', { name: /押すと 100％ で見る/ })
  const before = await middleOf(card(page, '受注が多い'))
  await page.mouse.move(before.x + 200, before.y)
  await page.mouse.wheel(0, 60)
  await expect.poll(async () => (await middleOf(card(page, '受注が多い'))).y).toBeCloseTo(before.y - 60, 0)
  await page.keyboard.press('Control+0')
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

test('a chosen line is taken away by the tools and by a key, and comes back', async ({ page }) => {
  await mapThree(page)
  const remove = page.getByRole('toolbar', { name: '道具' }).getByRole('button', { name: '消す' })
  const [top, below] = [
    await middleOf(card(page, '受注が多い')),
    await middleOf(card(page, '計画が合わない')),
  ]
  const chooseLine = (): Promise<void> => page.mouse.click((top.x + below.x) / 2, (top.y + below.y) / 2)
  await chooseLine()
  await expect(page.locator('.react-flow__edge.selected')).toHaveCount(1)
  await remove.click()
  await expect(links(page)).toHaveCount(1)
  await page.keyboard.press('Control+z')
  await expect(links(page)).toHaveCount(2)
  await chooseLine()
  await page.keyboard.press('Delete')
  await expect(links(page)).toHaveCount(1)
  await page.keyboard.press('Control+z')
  await expect(links(page)).toHaveCount(2)
})

test('消す leaves the keyboard on the map, whether the card was chosen or being written in', async ({
  page,
}) => {
  await mapThree(page)
  const remove = page.getByRole('toolbar', { name: '道具' }).getByRole('button', { name: '消す' })
  const held = map(page).locator(':focus')
  for (const [words, clicks] of [
    ['在庫がずれる', 2],
    ['計画が合わない', 1],
  ] as const) {
    for (let click = 0; click < clicks; click++) await card(page, words).click()
    await expect(editor(page)).toHaveCount(clicks - 1)
    await remove.click()
    await expect(card(page, words)).toHaveCount(0)
    await expect(held).toHaveCount(1)
  }
  await page.keyboard.press('ArrowDown')
  await expect(chosen(page)).toContainText('受注が多い')
})

test('news with its 元に戻す goes with its 案件', async ({ page }) => {
  await mapThree(page)
  await card(page, '在庫がずれる').click()
  await page.keyboard.press('Delete')
  await expect(page.getByText('1枚消しました')).toBeVisible()
  await page.getByRole('button', { name: '案件一覧へ戻る' }).click()
  await expect(page.getByRole('listitem').filter({ hasText: '見本工業' })).toBeVisible()
  await expect(page.getByText('1枚消しました')).toHaveCount(0)
})
