// Two windows on one 案件: only one writes at a time, the other is told so, and no word is lost in the handing over.
import type { BrowserContext, Locator, Page } from 'playwright/test'
import { expect, test } from './app'
import { openIme } from './ime'
import { openNewCompany } from './openNewCompany'
import { showOutline } from './showOutline'

test.use({ ownBrowser: true })

const lines = (page: Page): Locator => page.getByRole('treeitem')
const takenOver = (page: Page): Locator => page.getByText('この案件は、別の画面で続けています。')
const alreadyOpen = (page: Page): Locator =>
  page.getByRole('heading', { name: 'この案件は、別の画面ですでに開いています。' })

/** The same address in another tab of the same browser, as 「タブを複製」 opens it: the session comes along. */
async function duplicateTab(context: BrowserContext, page: Page): Promise<Page> {
  const second = await context.newPage()
  const session = await page.evaluate(() => ({ ...sessionStorage }))
  await second.addInitScript((kept) => {
    for (const [key, value] of Object.entries(kept)) sessionStorage.setItem(key, value)
  }, session)
  await second.goto(page.url())
  return second
}

async function takeOver(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'こちらで続ける' }).click()
  await showOutline(page)
}

async function addLine(page: Page, words: string): Promise<void> {
  await page
    .getByRole('region', { name: 'アウトライン' })
    .getByRole('button', { name: '表課題を書き足す' })
    .click()
  await page.keyboard.insertText(words)
}

test.describe('two windows', { tag: '@browser-only' }, () => {
  test('the words of an open editor are there in the window that takes over', async ({ page, context }) => {
    await openNewCompany(page, '見本工業')
    await page.keyboard.insertText('受注が読めない')
    await page.keyboard.press('Enter')
    const ime = await openIme(page)
    await ime.type('じょ', '情報が止まる')

    const second = await duplicateTab(context, page)
    await expect(alreadyOpen(second)).toBeVisible()
    await takeOver(second)
    await expect(lines(second)).toHaveText([/受注が読めない/, /情報が止まる/])
    await expect(takenOver(page)).toBeVisible()
  })

  test('what is typed in the very moment of taking over is not lost', async ({ page, context }) => {
    await openNewCompany(page, '見本工業')
    await page.keyboard.insertText('受注が読めない')
    const second = await duplicateTab(context, page)
    await expect(alreadyOpen(second)).toBeVisible()
    // Nothing in between: the last words are still inside the pause after which an editor hands them out.
    await page.keyboard.insertText('夜も眠れない')
    await takeOver(second)
    await expect(takenOver(page)).toBeVisible()
    await expect(lines(second)).toHaveText([/受注が読めない夜も眠れない/])
  })

  test('the window that lost the 案件 can look but not write, and gets it back with everything', async ({
    page,
    context,
  }) => {
    await openNewCompany(page, '見本工業')
    await page.keyboard.insertText('受注が読めない')
    await page.keyboard.press('Escape')
    const second = await duplicateTab(context, page)
    await takeOver(second)
    await addLine(second, '第二の画面の言葉')
    await expect(second.getByRole('button', { name: '保存済み' })).toBeVisible()

    await expect(takenOver(page)).toBeVisible()
    await expect(lines(page)).toHaveText([/受注が読めない/])
    await expect(page.getByRole('textbox', { name: '案件名' })).not.toBeEditable()
    await expect(page.getByRole('button', { name: '元に戻す' })).toBeDisabled()
    await page.bringToFront()
    await page.getByRole('region', { name: 'アウトライン' }).click({ force: true })
    await page.keyboard.type('x')
    await expect(page.getByText('x', { exact: true })).toHaveCount(0)

    await takeOver(page)
    await expect(takenOver(second)).toBeVisible()
    await expect(lines(page)).toHaveText([/受注が読めない/, /第二の画面の言葉/])
    await addLine(page, '第一の画面の言葉')
    await expect(lines(page)).toHaveCount(3)
  })

  test('the window that lost the 案件 can be looked at everywhere: chosen in, moved, read, and nothing in it can be written', async ({
    page,
    context,
  }) => {
    await openNewCompany(page, '見本工業')
    await page.keyboard.insertText('受注が読めない')
    const second = await duplicateTab(context, page)
    await takeOver(second)
    await expect(takenOver(page)).toBeVisible()
    await expect(page.getByText('新しい版の伴走ボードで書かれた案件です。')).toHaveCount(0)
    await page.bringToFront()

    const card = page.locator('.react-flow__node').filter({ hasText: '受注が読めない' })
    await card.click()
    await expect(card).toHaveClass(/selected/)
    const panel = page.getByRole('region', { name: '選んだカード' })
    await expect(panel).toContainText('受注が読めない')
    await expect(panel.getByRole('button', { name: '「準備中」に戻す' })).toBeDisabled()
    await expect(page.getByRole('button', { name: '書き足す' })).toHaveCount(0)
    await expect(page.getByRole('radio', { name: /^準備中/ })).toBeDisabled()

    const picture = page.locator('.react-flow__viewport')
    const before = await picture.getAttribute('style')
    await page.keyboard.press('Control+=')
    await expect(picture).not.toHaveAttribute('style', before ?? '')
    const larger = await picture.getAttribute('style')
    await page.getByRole('button', { name: '全体を見る' }).click()
    await expect(picture).not.toHaveAttribute('style', larger ?? '')

    await card.dblclick()
    await page.keyboard.press('F2')
    await page.keyboard.type('x')
    await expect(page.locator('textarea[data-document-text]:not([readonly])')).toHaveCount(0)
    await expect(card).toHaveText(/受注が読めない$/)
  })

  test('a window that was killed holds nothing back', async ({ page, context, app }) => {
    await openNewCompany(page, '見本工業')
    await page.keyboard.insertText('受注が読めない')
    const second = await duplicateTab(context, page)
    await expect(alreadyOpen(second)).toBeVisible()
    await page.close()
    await takeOver(second)
    await expect(lines(second)).toHaveText([/受注が読めない/])
    await app.killBrowser()
    const again = await app.openBrowser()
    await again.getByRole('link', { name: '見本工業' }).click()
    await showOutline(again)
    await expect(alreadyOpen(again)).toHaveCount(0)
    await expect(lines(again)).toHaveText([/受注が読めない/])
  })
})
