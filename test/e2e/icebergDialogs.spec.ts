// What the iceberg place asks back: whose words, what to cut, how it reads aloud. After each the keyboard is on the card.
import type { Locator, Page } from 'playwright/test'
import { expect, test } from './app'
import { card, map } from './fixtures/mapHands'
import { openNewCompany } from './openNewCompany'

const panel = (page: Page): Locator => page.getByRole('region', { name: '選んだカード' })
const tools = (page: Page): Locator => page.getByRole('toolbar', { name: '道具' })
const header = (page: Page): Locator => page.getByRole('banner')

/** Two whys below one 表課題; the lower one is chosen on the map. */
async function mapTwoWhys(page: Page): Promise<void> {
  await openNewCompany(page, '見本工業')
  for (const text of ['受注が読めない', '情報が止まる']) {
    await page.keyboard.insertText(text)
    await page.keyboard.press('Tab')
  }
  await page.keyboard.insertText('任せきれない')
  await page.keyboard.press('Escape')
  await expect(panel(page).getByRole('heading', { level: 2 })).toHaveText('任せきれない')
}

async function nameRoot(page: Page, words: string): Promise<void> {
  await tools(page).getByRole('button', { name: '本質的課題にする' }).click()
  await page.keyboard.insertText(words)
  await page.getByRole('button', { name: '本人が言った言葉です' }).click()
}

const expectKeyboardOn = async (page: Page, name: string): Promise<void> =>
  expect(map(page).getByRole('textbox', { name })).toBeFocused()

test('a card that was named by the person concerned is no candidate of the supporters any more', async ({
  page,
}) => {
  await mapTwoWhys(page)
  await panel(page).getByText('「本質かも？」と思う').click()
  await expect(card(page, '任せきれない').getByText('本質かも？')).toBeVisible()
  await nameRoot(page, '全部、自分で決めてきた')
  await expect(card(page, '任せきれない').getByText('本質的課題')).toBeVisible()
  await expect(card(page, '任せきれない').getByText('本質かも？')).toHaveCount(0)
})

test('words that were not confirmed yet are never called 保存済み', async ({ page }) => {
  await mapTwoWhys(page)
  await expect(header(page).getByText('保存済み')).toBeVisible()
  await page.clock.install()
  await tools(page).getByRole('button', { name: '本質的課題にする' }).click()
  const dialog = page.getByRole('dialog', { name: '本人の言葉' })
  await dialog.getByRole('textbox').fill('全部、自分で決めてきた')
  // Long after a text field hands out its words.
  await page.clock.runFor(5_000)
  await expect(page.getByText('保存中')).toBeVisible()
  await dialog.getByRole('button', { name: '本人が言った言葉です' }).click()
  await page.clock.resume()
  await expect(header(page).getByText('保存済み')).toBeVisible()
})

test('words that were typed and cancelled are asked about before somebody leaves them, and only then', async ({
  page,
}) => {
  await mapTwoWhys(page)
  const open = tools(page).getByRole('button', { name: '本質的課題にする' })
  const dialog = page.getByRole('dialog', { name: '本人の言葉' })
  const question = page.getByRole('alertdialog')
  await open.click()
  await dialog.getByRole('textbox').fill('全部、自分で決めてきた')
  await dialog.getByRole('button', { name: 'まだ言葉になっていない' }).last().click()
  await expect(dialog).toHaveCount(0)
  await expect(header(page).getByText('保存済み')).toBeVisible()

  await page.getByRole('button', { name: '案件一覧へ戻る' }).click()
  await expect(question).toContainText('全部、自分で決めてきた')
  await page.keyboard.press('Escape')
  await expect(question).toHaveCount(0)
  await expect(dialog.getByRole('textbox')).toHaveValue('全部、自分で決めてきた')
  await expect(dialog.getByRole('textbox')).toBeFocused()

  await dialog.getByRole('textbox').fill('')
  await dialog.getByRole('button', { name: 'まだ言葉になっていない' }).last().click()
  await page.getByRole('button', { name: '案件一覧へ戻る' }).click()
  await expect(page.getByRole('heading', { level: 1, name: '案件一覧' })).toBeVisible()
  await expect(question).toHaveCount(0)
})

test('Ctrl+Z in the dialog takes back its own words and leaves the map alone', async ({ page }) => {
  await mapTwoWhys(page)
  await tools(page).getByRole('button', { name: '本質的課題にする' }).click()
  const words = page.getByRole('dialog', { name: '本人の言葉' }).getByRole('textbox')
  await page.keyboard.insertText('全部')
  await expect(words).toHaveValue('全部')
  await page.keyboard.press('Control+z')
  await expect(words).toHaveValue('任せきれない')
  await page.keyboard.press('Escape')
  await expect(page.locator('.react-flow__node')).toHaveCount(3)
})

test('after every dialog the keyboard is on the card again', async ({ page }) => {
  await mapTwoWhys(page)
  await page.keyboard.press('Control+l')
  await expect(page.getByRole('dialog', { name: 'つなぐ先を選ぶ' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expectKeyboardOn(page, 'なぜの答え：任せきれない')
  await tools(page).getByRole('button', { name: 'つなぐ' }).click()
  await page.getByRole('dialog', { name: 'つなぐ先を選ぶ' }).getByRole('button', { name: 'やめる' }).click()
  await expectKeyboardOn(page, 'なぜの答え：任せきれない')
  await tools(page).getByRole('button', { name: '本質的課題にする' }).click()
  await page.getByRole('button', { name: 'まだ言葉になっていない' }).last().click()
  await expectKeyboardOn(page, 'なぜの答え：任せきれない')
  await nameRoot(page, '全部、自分で決めてきた')
  await expectKeyboardOn(page, '裏課題：全部、自分で決めてきた')
  await panel(page).getByRole('button', { name: '「準備中」に戻す' }).click()
  await panel(page).getByRole('button', { name: 'みんなに出す' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '出す', exact: true }).click()
  await expectKeyboardOn(page, '裏課題：全部、自分で決めてきた')
})

test('a button of the panel that opened a dialog gets the keyboard back', async ({ page }) => {
  await mapTwoWhys(page)
  const readBack = panel(page).getByRole('button', { name: '下から読み返す' })
  await readBack.click()
  await expect(page.getByRole('button', { name: '読み終える' }).last()).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(readBack).toBeFocused()
})

test('やめる to cutting lines leads back to the words, which are still there', async ({ page }) => {
  await mapTwoWhys(page)
  await card(page, '情報が止まる').click()
  await nameRoot(page, '話さなくなった')
  const offer = page.getByRole('alertdialog')
  await expect(offer).toContainText('任せきれない')
  await offer.getByRole('button', { name: 'やめる' }).last().click()
  const dialog = page.getByRole('dialog', { name: '本人の言葉' })
  await expect(dialog.getByRole('textbox')).toHaveValue('話さなくなった')
  await dialog.getByRole('button', { name: '本人が言った言葉です' }).click()
  await offer.getByRole('button', { name: '線を切って変える' }).click()
  await expectKeyboardOn(page, '裏課題：話さなくなった')
})

test('where threads meet one is read back at a time, deepest first, and cut where it does not follow', async ({
  page,
}) => {
  await mapTwoWhys(page)
  await page.keyboard.press('Escape')
  await page.keyboard.insertText('値上げできない')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+l')
  await page.getByRole('dialog').getByRole('searchbox').fill('任せ')
  await page.keyboard.press('Enter')
  await expect(card(page, '任せきれない').getByText('合流点')).toBeVisible()
  await card(page, '任せきれない').click()
  await panel(page).getByRole('button', { name: '下から読み返す' }).click()
  const dialog = page.getByRole('dialog', { name: '下から「だから」で読み返す' })
  const steps = dialog.getByRole('listitem')
  await expect(steps).toHaveText([/^任せきれない/, /^情報が止まる/, /^受注が読めない/])
  await dialog.getByRole('button', { name: '値上げできない', exact: true }).click()
  await expect(steps).toHaveText([/^任せきれない/, /^値上げできない/])
  await dialog.getByRole('button', { name: '「任せきれない」から「値上げできない」への線を切る' }).click()
  await expect(steps).toHaveText([/^任せきれない/, /^情報が止まる/, /^受注が読めない/])
  await dialog.getByRole('button', { name: '読み終える' }).last().click()
  await expect(card(page, '任せきれない').getByText('合流点')).toHaveCount(0)
})
