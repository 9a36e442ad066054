// The outline twin: written by keyboard alone, the same cards as the map.
import type { Locator, Page } from 'playwright/test'
import { expect, test } from './app'
import { openIme } from './ime'
import { openNewCompany } from './openNewCompany'

const lines = (page: Page): Locator => page.getByRole('treeitem')
const levels = (page: Page): Promise<(string | null)[]> =>
  lines(page).evaluateAll((all) => all.map((one) => one.getAttribute('aria-level')))

/** An outline with its first line open. */
async function openOutline(page: Page): Promise<void> {
  await openNewCompany(page, '見本工業')
  await page.keyboard.press('Escape')
  await page
    .getByRole('region', { name: 'アウトライン' })
    .getByRole('button', { name: 'ここに書き始めます' })
    .click()
  await expect(lines(page).getByRole('textbox')).toBeFocused()
}

async function write(page: Page, ...texts: readonly string[]): Promise<void> {
  for (const [index, text] of texts.entries()) {
    if (index > 0) await page.keyboard.press('Enter')
    await page.keyboard.insertText(text)
  }
}

test('one line per remark, indented to an answer, with an input method', async ({ page }) => {
  await openOutline(page)
  const ime = await openIme(page)
  await ime.type('じゅちゅう', '受注が読めない')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await ime.compose(['じ', 'じょ', '情報'])
  await expect(lines(page)).toHaveCount(2)
  await ime.commit('情報が止まる')
  await page.keyboard.press('Control+Enter')
  await ime.type('ば', '話す場がない')
  await page.keyboard.press('Enter')
  await ime.type('ひと', '人が入れ替わる')
  await page.keyboard.press('Shift+Tab')
  await expect(lines(page)).toHaveText([/受注が読めない/, /情報が止まる/, /話す場がない/, /なぜの答え/])
  await expect(lines(page).last().getByRole('textbox')).toHaveValue('人が入れ替わる')
  expect(await levels(page)).toEqual(['1', '2', '3', '2'])
})

test('lines are moved among their siblings and walked through with the arrows', async ({ page }) => {
  await openOutline(page)
  await write(page, '一', '二', '三')
  await page.keyboard.press('Alt+ArrowUp')
  await expect(lines(page).nth(1).getByRole('textbox')).toHaveValue('三')
  await page.keyboard.press('ArrowUp')
  await expect(lines(page).first().getByRole('textbox')).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await expect(lines(page).nth(2).getByRole('textbox')).toHaveValue('二')
})

test('Backspace on an empty line takes the line away and goes back to the one above', async ({ page }) => {
  await openOutline(page)
  await write(page, '一', '二')
  await page.keyboard.press('Enter')
  await expect(lines(page)).toHaveCount(3)
  await page.keyboard.press('Backspace')
  await expect(lines(page)).toHaveCount(2)
  await expect(lines(page).nth(1).getByRole('textbox')).toBeFocused()
})

test('several pasted lines become cards in one step', async ({ page }) => {
  await openOutline(page)
  await write(page, '前からある')
  await page.keyboard.press('Enter')
  await page.evaluate(() => {
    const data = new DataTransfer()
    data.setData('text/plain', '納期が遅れる\n\t段取りが読めない\n　　受注が遅い\n値上げできない')
    const paste = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true })
    document.activeElement?.dispatchEvent(paste)
  })
  await expect(lines(page)).toHaveCount(5)
  expect(await levels(page)).toEqual(['1', '1', '2', '3', '1'])
  await page.keyboard.press('Control+z')
  await expect(lines(page)).toHaveCount(1)
})

test('! at the start of a line makes a 裏課題 that waits for 本人の言葉, and the scribe goes on', async ({
  page,
}) => {
  await openOutline(page)
  await write(page, '受注が読めない')
  await page.keyboard.press('Control+Enter')
  await page.keyboard.insertText('！全部自分で決めてきた')
  await page.keyboard.press('Enter')
  await page.keyboard.insertText('次の発言')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
  const root = lines(page).filter({ hasText: '全部自分で決めてきた' })
  await expect(root).toContainText('裏課題')
  await expect(root).toContainText('本人の言葉を待っています')
  await expect(root).not.toContainText('！')
  await expect(lines(page).filter({ hasText: '次の発言' })).toBeVisible()
})

test('a line is carried by keyboard and by hand, and hangs where it was put down', async ({ page }) => {
  await openOutline(page)
  await write(page, '一', '二', '三')
  await page.keyboard.press('Escape')
  const grip = (text: string): Locator => page.getByRole('button', { name: `行を動かす: ${text}` })
  await grip('三').focus()
  await page.keyboard.press('Space')
  await expect(page.getByText('「三」をつかみました。')).toBeAttached()
  await expect(async () => {
    await page.keyboard.press('ArrowUp')
    await expect(page.getByText('「一」の下、1段目')).toBeAttached({ timeout: 500 })
  }).toPass()
  await page.keyboard.press('ArrowRight')
  await expect(page.getByText('「一」の下、2段目')).toBeAttached()
  await page.keyboard.press('Space')
  await expect(lines(page)).toHaveText([/一/, /三/, /二/])
  expect(await levels(page)).toEqual(['1', '2', '1'])

  const from = await grip('二').boundingBox()
  const to = await lines(page).first().boundingBox()
  if (from === null || to === null) throw new Error('the lines are not on the screen')
  await lines(page).nth(2).hover()
  await page.mouse.move(from.x + 8, from.y + 8)
  await page.mouse.down()
  await page.mouse.move(from.x + 8, from.y - 10, { steps: 3 })
  await page.mouse.move(from.x + 8, to.y + 4, { steps: 5 })
  await page.mouse.up()
  await expect(lines(page)).toHaveText([/二/, /一/, /三/])
})

test('the map shows what the outline wrote, and the outline what the map wrote', async ({ page }) => {
  await openOutline(page)
  await write(page, '受注が読めない')
  await page.keyboard.press('Escape')
  const map = page.getByRole('region', { name: '氷山の図' })
  await map.getByText('受注が読めない').first().click()
  await page.keyboard.press('Tab')
  await page.keyboard.insertText('情報が止まる')
  await expect(lines(page).nth(1)).toContainText('情報が止まる')
  await expect(map.getByText('受注が読めない').first()).toBeVisible()
})

test('on a narrow screen the outline comes first and the map is one press away', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await openNewCompany(page, '見本工業')
  await expect(lines(page).getByRole('textbox')).toBeFocused()
  await page.keyboard.insertText('受注が読めない')
  await page.getByText('図', { exact: true }).click()
  await expect(
    page.getByRole('region', { name: '氷山の図' }).getByText('受注が読めない').first(),
  ).toBeVisible()
})
