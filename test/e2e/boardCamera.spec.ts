// Where the camera of the map stands: fitted, resized, brought to a card, and nothing in the way of the words.
import type { Page } from 'playwright/test'
import { expect, test } from './app'
import {
  card,
  cards,
  chosen,
  drag,
  editor,
  isWithin,
  map,
  mapThree,
  middleOf,
  overlap,
  rectOf,
  type Rect,
} from './fixtures/mapHands'
import { openNewCompany } from './openNewCompany'
import { openSample } from './openSample'

const SMP_05 = '見本：金属加工業（N県）'
const percent = (page: Page) => page.getByRole('button', { name: /押すと 100％ で見る/ })
const everything = (page: Page) => page.getByRole('button', { name: '全体を見る' })
const pane = (page: Page, name: string) =>
  page.getByRole('toolbar', { name: '道具' }).getByRole('button', { name, exact: true })

/** All cards, and the map without its frame. */
async function allInView(page: Page): Promise<boolean> {
  const room = await rectOf(map(page))
  const rects = await Promise.all((await cards(page).all()).map(rectOf))
  return rects.every((rect) => isWithin(rect, room))
}

/** 表課題 with four whys below each, in place of the empty card. */
async function pasteColumns(page: Page, count: number): Promise<void> {
  const columns = Array.from({ length: count }, (_, index) =>
    [`課題${index}`, '\tなぜ', '\t\tなぜ', '\t\t\tなぜ', '\t\t\t\tなぜ'].join('\n'),
  )
  await editor(page).evaluate((field, text) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', text)
    field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }, columns.join('\n'))
}

/** The rectangles of band names that can be seen; one that found no free water lies behind the cards and is none of them. */
const bandNames = (page: Page): Promise<readonly Rect[]> =>
  page.locator('[data-band]:not([data-hidden], [data-behind])').evaluateAll((names) =>
    names.map((name) => {
      const { x, y, width, height } = name.getBoundingClientRect()
      return { x, y, width, height }
    }),
  )

async function coveredNames(page: Page): Promise<number> {
  const rects = await Promise.all((await cards(page).all()).map(rectOf))
  return (await bandNames(page)).filter((name) => rects.some((rect) => overlap(name, rect))).length
}

test.beforeEach(({ page }) => page.emulateMedia({ reducedMotion: 'reduce' }))

test('everything stays in view when the window or a pane takes room from it', async ({ page }) => {
  await openSample(page, SMP_05)
  await everything(page).click()
  await expect.poll(() => allInView(page)).toBe(true)
  await page.setViewportSize({ width: 1100, height: 620 })
  await expect.poll(() => allInView(page)).toBe(true)
  const narrow = await percent(page).innerText()
  await pane(page, 'くわしく').click()
  await expect(percent(page)).not.toHaveText(narrow)
  await expect.poll(() => allInView(page)).toBe(true)
  await pane(page, 'アウトライン').click()
  await expect.poll(() => allInView(page)).toBe(true)
})

test('a case opens so near that its first thread can be read; everything is one press away', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await openNewCompany(page, '見本工業')
  await pasteColumns(page, 12)
  await expect(page.getByText(/60行を書き足しました/)).toBeVisible()
  await expect(page.getByText('保存済み').first()).toBeVisible()
  await page.reload()
  await expect(percent(page)).toHaveText('75％')
  await expect(card(page, '課題0')).toBeInViewport({ ratio: 1 })
  await expect(page.locator('.react-flow__node[aria-label^="なぜの答え"]').first()).toBeInViewport()
  await everything(page).click()
  await expect.poll(() => allInView(page)).toBe(true)
})

test('everything is everything, also of 500 cards in 100 columns', async ({ page }) => {
  await openNewCompany(page, '見本工業')
  await pasteColumns(page, 100)
  await everything(page).click()
  // Pasted cards are chosen, and chosen ones in view are real at any distance.
  await expect(cards(page)).toHaveCount(500)
  expect(await allInView(page)).toBe(true)
})

test('what a hand has put in the middle stays in the middle', async ({ page }) => {
  await mapThree(page)
  const before = await middleOf(card(page, '受注が多い'))
  await page.mouse.move(before.x + 150, before.y)
  await page.mouse.wheel(40, -30)
  await expect.poll(async () => Math.round((await middleOf(card(page, '受注が多い'))).y - before.y)).toBe(30)
  const offset = async (): Promise<readonly number[]> => {
    const [room, spot] = [await middleOf(map(page)), await middleOf(card(page, '受注が多い'))]
    return [Math.round(spot.x - room.x), Math.round(spot.y - room.y)]
  }
  const stood = await offset()
  await page.setViewportSize({ width: 1240, height: 700 })
  await expect(map(page)).toBeInViewport({ ratio: 1 })
  await expect.poll(offset).toEqual(stood)
})

test('a card that is written below the others comes out from under the controls', async ({ page }) => {
  await page.setViewportSize({ width: 1100, height: 560 })
  await openNewCompany(page, '見本工業')
  await page.keyboard.insertText('受注が多い')
  const controls = page.getByRole('group', { name: '見る大きさ' })
  for (const [key, words] of [
    ['Tab', '計画が合わない'],
    ['Enter', '在庫がずれる'],
    ['Enter', '人が足りない'],
    ['Tab', '教える人がいない'],
    ['Enter', '休みが合わない'],
    ['Tab', '段取りが分からない'],
    ['Tab', '紙がない'],
  ] as const) {
    await page.keyboard.press(key)
    await expect(editor(page)).toHaveValue('')
    await page.keyboard.insertText(words)
    await expect(card(page, '').last()).toBeVisible()
    await expect
      .poll(async () => {
        const [rect, room, taken] = [
          await rectOf(chosen(page)),
          await rectOf(map(page)),
          await rectOf(controls),
        ]
        return isWithin(rect, room) && !overlap(rect, taken)
      }, words)
      .toBe(true)
  }
})

for (const size of [
  { width: 1280, height: 720 },
  { width: 1440, height: 900 },
  { width: 1920, height: 1080 },
])
  test(`no band name lies over or under a card at ${size.width} × ${size.height}`, async ({ page }) => {
    await page.setViewportSize(size)
    await mapThree(page)
    const room = await rectOf(map(page))
    const names = await bandNames(page)
    expect(names.length).toBeGreaterThan(2)
    for (const [index, name] of names.entries()) {
      if (index === 0) continue
      const from = await middleOf(card(page, '在庫がずれる'))
      // Not so near to the edge that the map moves on under the hand.
      const lowest = room.y + room.height - 48
      await drag(page, from, { x: room.x + 60, y: Math.min(name.y + name.height, lowest) })
      await expect.poll(() => coveredNames(page), 'while the card is held').toBe(0)
      await page.mouse.up()
      await expect.poll(() => coveredNames(page), 'when it stands there').toBe(0)
      if (await page.getByRole('alertdialog').isVisible())
        await page.getByRole('alertdialog').getByRole('button', { name: 'やめる' }).last().click()
    }
    expect(await coveredNames(page)).toBe(0)
  })

test('what a dragged card would become is said inside the window', async ({ page }) => {
  await mapThree(page)
  const room = await rectOf(map(page))
  const from = await middleOf(card(page, '在庫がずれる'))
  const water = await middleOf(card(page, '受注が多い'))
  await drag(page, from, { x: room.x + room.width - 8, y: water.y })
  const hint = page.getByText('上の「なぜ」の線を切ると、ここに置けます')
  await expect.poll(async () => isWithin(await rectOf(hint), room)).toBe(true)
  await drag(page, from, { x: room.x + 4, y: room.y + 6 })
  await expect.poll(async () => isWithin(await rectOf(hint), room)).toBe(true)
})

test('a card of 2,000 characters opens where its caret is and goes with it', async ({ page }) => {
  await openNewCompany(page, '見本工業')
  await page.keyboard.insertText('在庫が現場と帳簿で合わない。'.repeat(143))
  await page.keyboard.press('Escape')
  await everything(page).click()
  await page.keyboard.press('F2')
  await expect(editor(page)).toBeFocused()
  /** The last lines of the open field are in view, the first are not; and the other way round. */
  const seen = async (end: 'top' | 'foot'): Promise<boolean> => {
    const [field, room] = [await rectOf(editor(page)), await rectOf(map(page))]
    const y = end === 'top' ? field.y : field.y + field.height
    return y > room.y && y < room.y + room.height
  }
  await expect.poll(() => seen('foot')).toBe(true)
  await expect.poll(() => seen('top')).toBe(false)
  await page.keyboard.press('Control+Home')
  await expect.poll(() => seen('top')).toBe(true)
  await page.keyboard.press('Control+End')
  await expect.poll(() => seen('foot')).toBe(true)
  await page.mouse.wheel(0, -3000)
  await page.keyboard.insertText('ここまで書いた言葉の続きが見えている。'.repeat(4))
  await expect.poll(() => seen('foot')).toBe(true)
})

test('in the theme for the projector the words of the fitted map can be read from the back', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1920, height: 1080 })
  await mapThree(page)
  await page.evaluate(() => (document.documentElement.dataset['theme'] = 'projector'))
  const wordsPx = async (): Promise<number> =>
    (15 * Number((await percent(page).innerText()).replace('％', ''))) / 100
  await expect.poll(wordsPx).toBeGreaterThanOrEqual(1080 / 28)
  await expect(card(page, '受注が多い')).toBeInViewport({ ratio: 1 })
  await everything(page).click()
  await expect.poll(() => allInView(page)).toBe(true)
  await page.keyboard.press('ArrowDown')
  await expect.poll(wordsPx).toBeGreaterThanOrEqual(1080 / 28)
})
