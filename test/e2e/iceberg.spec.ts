// The main job: an iceberg mapped by keyboard with a Japanese input method, linked, shown, taken back, undone.
import type { Locator, Page } from 'playwright/test'
import { expect, test } from './app'
import { expectAccessible } from './axe'
import { openIme } from './ime'
import { openNewCompany } from './openNewCompany'

const lines = (page: Page): Locator => page.getByRole('treeitem')
const outline = (page: Page): Locator => page.getByRole('region', { name: 'アウトライン' })
const panel = (page: Page): Locator => page.getByRole('region', { name: '選んだカード' })
const line = (page: Page, text: string): Locator =>
  outline(page).getByRole('treeitem').filter({ hasText: text })
const mapField = (page: Page): Locator => page.locator('[data-pane="board"] [data-card-editor] textarea')
const news = (page: Page): Locator => page.getByRole('region', { name: 'お知らせ' })
const question = (page: Page): Locator => page.getByRole('region', { name: '問いかけ' })

/** Chooses a card in the outline and closes its editor. */
async function choose(page: Page, text: string): Promise<void> {
  await line(page, text).last().click()
  await page.keyboard.press('Escape')
  await expect(panel(page).getByRole('heading', { level: 2 })).toHaveText(text)
}

/** Three whys below one 表課題, typed on the map. */
async function mapThreeWhys(page: Page): Promise<void> {
  await openNewCompany(page, '見本工業')
  for (const text of ['受注が読めない', '情報が止まる', '話す場がない']) {
    await page.keyboard.insertText(text)
    await page.keyboard.press('Tab')
  }
  await page.keyboard.insertText('任せきれない')
  await page.keyboard.press('Escape')
  await expect(lines(page)).toHaveCount(4)
}

test('three whys are mapped with a Japanese input method, a different question each time', async ({
  page,
}) => {
  await openNewCompany(page, '見本工業')
  const ime = await openIme(page)
  await ime.type('じゅちゅう', '受注が読めない')
  const asked: string[] = []
  for (const words of [
    ['じょうほう', '情報が止まる'],
    ['ばがない', '話す場がない'],
    ['まかせ', '任せきれない'],
  ]) {
    await page.keyboard.press('Tab')
    await expect(question(page)).toContainText('について')
    asked.push(await question(page).innerText())
    await ime.type(...words)
  }
  await page.keyboard.press('Escape')
  expect(new Set(asked).size).toBe(3)
  await expect(lines(page)).toHaveText([/受注が読めない/, /情報が止まる/, /話す場がない/, /任せきれない/])
  await expect(lines(page).last()).toHaveAttribute('aria-level', '4')
})

test('a card that is left without words leaves nothing behind', async ({ page }) => {
  await mapThreeWhys(page)
  await page
    .getByRole('toolbar', { name: '道具' })
    .getByRole('button', { name: '書き足す', exact: true })
    .click()
  await expect(lines(page)).toHaveCount(5)
  await page.keyboard.press('Escape')
  await expect(lines(page)).toHaveCount(4)
})

test('everything is undone and done again, one card at a time', async ({ page }) => {
  await mapThreeWhys(page)
  for (const left of [3, 2, 1]) {
    await page.keyboard.press('Control+z')
    await expect(lines(page)).toHaveCount(left)
  }
  for (const there of [2, 3, 4]) {
    await page.keyboard.press('Control+Shift+z')
    await expect(lines(page)).toHaveCount(there)
  }
  await expect(lines(page).last()).toContainText('任せきれない')
})

test('a link the method refuses says why, and a ring is offered as 悪循環', async ({ page }) => {
  await mapThreeWhys(page)
  await choose(page, '任せきれない')
  await page.keyboard.press('Control+l')
  const dialog = page.getByRole('dialog', { name: 'つなぐ先を選ぶ' })
  await dialog.getByText('つなげないカードと、そのわけ').click()
  await expect(dialog.getByRole('listitem').filter({ hasText: '受注が読めない' })).toContainText('表課題')
  await dialog.getByRole('searchbox').fill('じょうほう')
  await expect(dialog.getByText('つなげるカードがありません。')).toBeVisible()
  await dialog.getByRole('searchbox').fill('情報')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: '悪循環としてつなぐ' }).click()
  await expect(panel(page).getByRole('listitem').filter({ hasText: '悪循環' })).toContainText('情報が止まる')
})

test('a 裏課題 gets its name from the person concerned, and only then is it 本質的課題', async ({ page }) => {
  await mapThreeWhys(page)
  await choose(page, '任せきれない')
  await page.getByRole('button', { name: '本質的課題にする' }).click()
  const dialog = page.getByRole('dialog', { name: '本人の言葉' })
  const ime = await openIme(page)
  await expect(dialog.getByRole('textbox')).toBeFocused()
  await ime.type('ぜんぶ', '全部自分で決めてきた')
  await expect(dialog).toBeVisible()
  await dialog.getByRole('button', { name: '本人が言った言葉です' }).click()
  await expect(panel(page).getByRole('blockquote')).toHaveText('全部自分で決めてきた')
  await expect(panel(page).getByRole('heading', { level: 2 })).toHaveText('全部自分で決めてきた')
  await expect(page.getByRole('group', { name: '裏課題：全部自分で決めてきた' })).toBeVisible()
  await expect(page.getByText('本質的課題', { exact: true }).first()).toBeVisible()
})

test('a why can not surface while a why enters it, unless the line is cut on purpose', async ({ page }) => {
  await mapThreeWhys(page)
  await choose(page, '情報が止まる')
  await panel(page).getByText('表課題', { exact: true }).click()
  const offer = page.getByRole('alertdialog')
  await offer.getByRole('button', { name: 'やめる' }).last().click()
  await expect(line(page, '情報が止まる')).toHaveAttribute('aria-level', '2')
  await panel(page).getByText('表課題', { exact: true }).click()
  await offer.getByRole('button', { name: '線を切って表課題にする' }).click()
  await expect(line(page, '情報が止まる')).toHaveAttribute('aria-level', '1')
})

test('a card is taken back and shown again with exactly its words, and both are recorded', async ({
  page,
}) => {
  await mapThreeWhys(page)
  await choose(page, '任せきれない')
  await panel(page).getByRole('button', { name: '「準備中」に戻す' }).click()
  await expect(line(page, '任せきれない')).toContainText('準備中')
  await panel(page).getByRole('button', { name: 'みんなに出す' }).click()
  const dialog = page.getByRole('dialog', { name: 'このカードを出します' })
  await expect(dialog.getByRole('blockquote')).toContainText('任せきれない')
  await dialog.getByRole('button', { name: '出す', exact: true }).click()
  await expect(line(page, '任せきれない')).not.toContainText('準備中')
  await panel(page).getByText('これまでの移り変わり').click()
  await expect(panel(page).getByRole('listitem').filter({ hasText: '→' })).toHaveText([
    /みんなで → 準備中/,
    /準備中 → みんなで/,
  ])
})

test('Ctrl+Z right after a card was taken back undoes nothing older, and says how the card is shown again', async ({
  page,
}) => {
  await mapThreeWhys(page)
  await choose(page, '受注が読めない')
  await panel(page).getByRole('button', { name: '「準備中」に戻す' }).click()
  await page.keyboard.press('Control+z')
  await expect(news(page)).toContainText('くわしくの『みんなに出す』でまた出せます。')
  await expect(lines(page)).toHaveCount(4)
  await page.keyboard.press('Control+z')
  await expect(lines(page)).toHaveCount(3)
  await page.keyboard.press('Control+y')
  await expect(lines(page)).toHaveCount(4)
  await expect(line(page, '受注が読めない')).toContainText('準備中')
})

test('the notice of what was removed goes when Ctrl+Z has brought it back', async ({ page }) => {
  await mapThreeWhys(page)
  await choose(page, '情報が止まる')
  await page.getByRole('toolbar', { name: '道具' }).getByRole('button', { name: '消す' }).click()
  await expect(news(page)).toContainText('1枚消しました')
  await page.keyboard.press('Control+z')
  await expect(lines(page)).toHaveCount(4)
  await expect(news(page)).not.toContainText('消しました')
})

test('what supporters think stands apart and explains its walls', async ({ page }) => {
  await mapThreeWhys(page)
  await choose(page, '話す場がない')
  const view = page.getByRole('region', { name: '見立て（支援チームだけ）' })
  await view.getByRole('button', { name: '足りない' }).click()
  await expect(view.getByRole('definition')).toContainText('知識や経験')
  await view.getByRole('textbox', { name: '仮説メモ' }).fill('常務は気づいている')
  await choose(page, '情報が止まる')
  await choose(page, '話す場がない')
  await expect(view.getByRole('textbox', { name: '仮説メモ' })).toHaveValue('常務は気づいている')
})

for (const sheet of [false, true])
  test(`after ${sheet ? 'a sheet is made' : 'the switch to 準備中'} typing begins a new card there and leaves the chosen one alone`, async ({
    page,
  }) => {
    await mapThreeWhys(page)
    const cards = page.locator('.react-flow__node')
    await cards.filter({ hasText: '任せきれない' }).click()
    await expect(page.locator('.react-flow__node.selected')).toHaveCount(1)
    if (sheet) {
      await page.getByRole('button', { name: '一人の用紙' }).click()
      await page.getByRole('menuitem', { name: '経営者の用紙を作る' }).click()
      await expect(page.getByRole('button', { name: /経営者の用紙/ })).toBeVisible()
    } else await page.getByRole('radiogroup', { name: '新しいカードの置き場所' }).getByText('準備中').click()
    await expect(page.locator('.react-flow__node.selected')).toHaveCount(0)
    await expect(mapField(page)).toBeFocused()
    await page.keyboard.type('QC')
    await page.keyboard.press('Escape')
    await expect(line(page, 'QC')).toContainText(sheet ? '経営者' : '準備中')
    await expect(lines(page)).toHaveCount(5)
    await expect(line(page, '任せきれない')).not.toContainText('QC')
  })

test('the arrows walk the switch of new cards, and the first letter typed on it begins a card', async ({
  page,
}) => {
  await mapThreeWhys(page)
  const goesTo = (name: RegExp): Locator => page.getByRole('radio', { name })
  await goesTo(/^みんなで/).focus()
  await page.keyboard.press('ArrowLeft')
  await expect(goesTo(/^準備中/)).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await expect(goesTo(/^みんなで/)).toBeFocused()
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.type('QC')
  await page.keyboard.press('Escape')
  await expect(line(page, 'QC')).toContainText('準備中')
})

test('a new sheet of one person is ready to be written on, and the map calls it by its name', async ({
  page,
}) => {
  await openNewCompany(page, '見本工業')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: '一人の用紙' }).click()
  await page.getByRole('menuitem', { name: '経営者の用紙を作る' }).click()
  await expect(mapField(page)).toBeFocused()
  await expect(page.getByText('新しいカードは「経営者の用紙」に入ります')).toBeVisible()
  await page.keyboard.type('NG')
  await page.keyboard.press('Escape')
  await expect(line(page, 'NG')).toContainText('経営者の用紙')
})

for (const viewport of [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
])
  test(`the place is sound for assistive technology at ${viewport.width} px`, async ({ page }) => {
    await mapThreeWhys(page)
    await page.setViewportSize(viewport)
    await lines(page).nth(1).click()
    await page.keyboard.press('Escape')
    await expectAccessible(page)
  })
