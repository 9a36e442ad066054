// The main job from the first word to the paper: a new 会社, three whys, a 裏課題 in the words of the person concerned,
// the same in the outline, undone and done again, printed; and nothing of the supporters' layer on the shared paper.
import type { Download, Locator, Page } from 'playwright/test'
import { expect, test } from './app'
import { readPdf } from './fixtures/readPdf'
import { openIme, type Ime } from './ime'
import { showOutline } from './showOutline'

const COMPANY = '見本髙﨑工業'
const THREAD = [
  '受注が読めない',
  '情報が部門のあいだで止まる',
  '話し合う場がない',
  '任せきれずにいる',
] as const
const OWNER_WORDS = '全部自分で決めてきた'
const CANARY = '内部札カナリア七三一'

const map = (page: Page): Locator => page.getByRole('region', { name: '氷山の図' })
const cards = (page: Page): Locator => map(page).locator('.react-flow__node')
const lines = (page: Page): Locator => page.getByRole('treeitem')
const panel = (page: Page): Locator => page.getByRole('region', { name: '選んだカード' })

/** As typed in Japanese: the input method keeps Enter and Tab for itself until the words are committed. */
async function compose(ime: Ime, words: string): Promise<void> {
  await ime.compose(['よ', 'よみ', words.slice(0, 2)])
  await ime.press('Tab')
  await ime.press('Enter')
  await ime.commit(words)
}

async function openCompany(page: Page, ime: Ime): Promise<void> {
  await page.getByRole('button', { name: /新しい会社/ }).click()
  const name = page.getByRole('textbox', { name: '表示名' })
  await expect(name).toBeFocused()
  await compose(ime, COMPANY)
  await expect(name).toHaveValue(COMPANY)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('textbox', { name: '案件名' })).toHaveValue(COMPANY)
  await expect(page.locator('textarea[data-document-text]:focus')).toBeVisible()
}

async function mapThread(page: Page, ime: Ime): Promise<void> {
  for (const [depth, words] of THREAD.entries()) {
    if (depth > 0) await page.keyboard.press('Tab')
    await expect(cards(page)).toHaveCount(depth + 1)
    await compose(ime, words)
    await expect(cards(page)).toHaveCount(depth + 1)
  }
  await page.keyboard.press('Escape')
}

async function nameRoot(page: Page, ime: Ime): Promise<void> {
  await page.getByRole('toolbar', { name: '道具' }).getByRole('button', { name: '本質的課題にする' }).click()
  const dialog = page.getByRole('dialog', { name: '本人の言葉' })
  await expect(dialog.getByRole('textbox')).toBeFocused()
  await compose(ime, OWNER_WORDS)
  await expect(dialog).toBeVisible()
  await dialog.getByRole('button', { name: '本人が言った言葉です' }).click()
  await expect(panel(page).getByRole('blockquote')).toHaveText(OWNER_WORDS)
}

/** A card of the supporters alone, beside what the room sees. */
async function addPrivateCard(page: Page): Promise<void> {
  const layers = page.getByRole('radiogroup', { name: '新しいカードの置き場所' })
  await layers.getByText('準備中').click()
  await page
    .getByRole('region', { name: 'アウトライン' })
    .getByRole('button', { name: '表課題を書き足す' })
    .click()
  await page.keyboard.insertText(CANARY)
  await page.keyboard.press('Escape')
  await expect(lines(page).filter({ hasText: CANARY })).toContainText('準備中')
  await layers.getByText('みんなで').click()
}

async function savePaper(page: Page, document: string, reader: string): Promise<Download> {
  await page.getByRole('button', { name: '紙にする' }).click()
  const dialog = page.getByRole('dialog', { name: '紙にする' })
  await dialog.getByText(document).click()
  await dialog.getByText(reader).click()
  const downloading = page.waitForEvent('download')
  await dialog.getByRole('button', { name: 'PDF を保存' }).click()
  if (reader.startsWith('支援機関内'))
    await page.getByRole('alertdialog').getByRole('button', { name: '保存する' }).click()
  const download = await downloading
  await expect(dialog.getByText('を保存しました')).toBeVisible()
  await dialog.getByRole('button', { name: '閉じる' }).last().click()
  await expect(dialog).toBeHidden()
  return download
}

test('a company walks from its first word to its paper', { tag: '@browser-only' }, async ({ page }) => {
  const ime = await openIme(page)
  await openCompany(page, ime)
  await mapThread(page, ime)
  await showOutline(page)
  await nameRoot(page, ime)

  await test.step('the outline twin says the same as the map', async () => {
    for (const [depth, words] of THREAD.entries()) {
      await expect(lines(page).nth(depth)).toContainText(words)
      await expect(lines(page).nth(depth)).toHaveAttribute('aria-level', String(depth + 1))
      await expect(cards(page).filter({ hasText: words })).toHaveCount(1)
    }
    await expect(lines(page).last()).toContainText('裏課題')
    await expect(cards(page).filter({ hasText: THREAD[3] })).toContainText(OWNER_WORDS)
  })

  await test.step('everything is undone and done again', async () => {
    const undo = page.getByRole('button', { name: '元に戻す' })
    await undo.click()
    await expect(lines(page).last()).not.toContainText('裏課題')
    for (const left of [3, 2, 1]) {
      await undo.click()
      await expect(lines(page)).toHaveCount(left)
      await expect(cards(page)).toHaveCount(left)
    }
    const redo = page.getByRole('button', { name: 'やり直す' })
    for (const there of [2, 3, 4]) {
      await redo.click()
      await expect(lines(page)).toHaveCount(there)
    }
    await redo.click()
    await expect(cards(page).filter({ hasText: THREAD[3] })).toContainText(OWNER_WORDS)
  })

  await addPrivateCard(page)
  await expect(page.getByRole('button', { name: /^保存(済み|中|できません)$/ })).toHaveText('保存済み')

  for (const document of ['氷山マップ（A3横）', '氷山のまとめ（A4・A3）'])
    await test.step(`the shared paper ${document} has every shared word and none of the supporters’`, async () => {
      const download = await savePaper(page, document, '共有版（全員）')
      expect(download.suggestedFilename()).toMatch(/見本髙﨑工業.*\.pdf$/)
      const text = await readPdf(await download.path())
      for (const words of [COMPANY, ...THREAD, OWNER_WORDS, '共有版']) expect(text).toContain(words)
      expect(text).not.toContain(CANARY)
    })

  await test.step('the supporters’ own paper has theirs too, and says whose it is', async () => {
    const download = await savePaper(page, '氷山マップ（A3横）', '支援機関内（持出注意）')
    const text = await readPdf(await download.path())
    for (const words of [...THREAD, CANARY, '持出注意']) expect(text).toContain(words)
  })
})
