// 案件一覧 and the frame of an open 案件, as a facilitator meets them on the first day.
import type { Locator, Page } from 'playwright/test'
import { expect, test } from './app'
import { expectAccessible } from './axe'
import { openIme } from './ime'

const SIZES = [
  { width: 1440, height: 900 },
  { width: 1280, height: 720 },
  { width: 1920, height: 1080 },
  { width: 390, height: 844 },
]

const row = (page: Page, name: string): Locator => page.getByRole('listitem').filter({ hasText: name })

async function createEngagement(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: /新しい会社/ }).click()
  await page.getByLabel('表示名').fill(name)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('textbox', { name: '案件名' })).toHaveValue(name)
  await expect(page.getByRole('button', { name: '保存済み' })).toBeVisible()
}

async function backToList(page: Page): Promise<void> {
  await page.getByRole('button', { name: '案件一覧へ戻る' }).click()
  await expect(page.getByRole('heading', { level: 1, name: '案件一覧' })).toBeVisible()
}

async function choose(page: Page, name: string, verb: string): Promise<void> {
  await page.getByRole('button', { name: `「${name}」にできること` }).click()
  await page.getByRole('menuitem', { name: verb }).click()
}

/** Drops a file on the page as a hand from the desktop would. */
async function drop(page: Page, name: string, text: string): Promise<void> {
  const dataTransfer = await page.evaluateHandle(
    ([fileName, content]) => {
      const transfer = new DataTransfer()
      transfer.items.add(new File([content ?? ''], fileName ?? ''))
      return transfer
    },
    [name, text],
  )
  const target = page.getByRole('main')
  await target.dispatchEvent('dragenter', { dataTransfer })
  await target.dispatchEvent('dragover', { dataTransfer })
  await target.dispatchEvent('drop', { dataTransfer })
}

const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

test('the first run offers three choices, fits every screen and is accessible', async ({ page }) => {
  for (const size of SIZES) {
    await page.setViewportSize(size)
    for (const name of [/新しい会社/, /見本で練習/, /ファイルを開く/])
      await expect(page.getByRole('button', { name })).toBeVisible()
    await expect(page.getByText('この端末の中だけに保存します')).toBeVisible()
    expect(await overflow(page), `${size.width} px wide`).toBeLessThanOrEqual(0)
  }
  await expectAccessible(page)
})

test('a new 会社 asks only its name, and Enter of the input method does not send it', async ({ page }) => {
  await page.getByRole('button', { name: /新しい会社/ }).click()
  const name = page.getByLabel('表示名')
  await expect(name).toBeFocused()
  await expectAccessible(page, '[role="dialog"]')
  const ime = await openIme(page)
  await ime.type('みほん', '見本', '見本工業')
  await expect(name).toHaveValue('見本工業')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('textbox', { name: '案件名' })).toHaveValue('見本工業')
  await expect(page).toHaveTitle('伴走ボード')
})

test('an empty name is asked for again', async ({ page }) => {
  await page.getByRole('button', { name: /新しい会社/ }).click()
  await page.keyboard.press('Enter')
  await expect(page.getByText('表示名をひとこと入れてください。')).toBeVisible()
})

test('a name that is too long is kept whole, and it is said by how much', async ({ page }) => {
  await page.getByRole('button', { name: /新しい会社/ }).click()
  const name = page.getByLabel('表示名')
  const long = '𠮷'.repeat(123)
  await page.keyboard.insertText(long)
  await expect(name).toHaveValue(long)
  await expect(page.getByText('120 文字までなので、あと 3 文字減らしてください。')).toBeVisible()
  await expect(page.getByRole('button', { name: '始める' })).toBeDisabled()
  await expectAccessible(page, '[role="dialog"]')
  await page.keyboard.press('Enter')
  await expect(name).toBeVisible()
  for (let excess = 3; excess > 0; excess--) await page.keyboard.press('Backspace')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('textbox', { name: '案件名' })).toHaveValue('𠮷'.repeat(120))
})

test('案件 are listed, found by sound, renamed, copied, deleted and brought back', async ({ page }) => {
  await createEngagement(page, 'ミナト水産')
  await backToList(page)
  await createEngagement(page, '髙﨑精機')
  await backToList(page)

  const search = page.getByLabel('案件をさがす')
  await search.fill('みなと')
  await expect(page.getByRole('listitem')).toHaveCount(1)
  await search.fill('なし')
  await expect(page.getByText('「なし」に合う案件はありません。')).toBeVisible()
  await page.getByRole('button', { name: 'すべて見る' }).click()
  await expect(page.getByRole('listitem')).toHaveCount(2)

  await choose(page, 'ミナト水産', '名前と番号を書き直す')
  const name = page.getByLabel('表示名')
  await expect(name).toBeFocused()
  expect(await name.evaluate((input: HTMLInputElement) => input.selectionEnd)).toBe('ミナト水産'.length)
  await page.keyboard.insertText('ミナト水産加工')
  const number = page.getByLabel('案件番号')
  await number.focus()
  const ime = await openIme(page)
  await ime.type('かだい', '課題', '課題014')
  await expect(number).toHaveValue('課題014')
  await page.keyboard.press('Enter')
  await expect(row(page, 'ミナト水産加工')).toContainText('課題014')
  await search.fill('課題０１４')
  await expect(page.getByRole('listitem')).toHaveCount(1)
  await search.fill('')
  await page.getByRole('button', { name: '閉じる' }).click()

  await choose(page, 'ミナト水産加工', '写しを作る')
  await expect(row(page, 'ミナト水産加工（写し）')).toBeVisible()

  await choose(page, '髙﨑精機', '削除する')
  await expect(row(page, '髙﨑精機')).toHaveCount(0)
  await page.getByRole('button', { name: '元に戻す' }).click()
  await expect(row(page, '髙﨑精機')).toBeVisible()
  await expectAccessible(page)
})

test('the list is worked by keyboard: arrows, F2, Delete, and the focus never falls out of it', async ({
  page,
}) => {
  for (const name of ['ミナト水産', '髙﨑精機', '見本工業']) {
    await createEngagement(page, name)
    await backToList(page)
  }
  const link = (name: string): Locator => page.getByRole('link', { name: new RegExp(`^${name}`) })
  await expect(link('見本工業')).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(link('髙﨑精機')).toBeFocused()
  await page.keyboard.press('End')
  await expect(link('ミナト水産')).toBeFocused()

  await page.keyboard.press('F2')
  await page.getByLabel('表示名').fill('ミナト水産加工')
  await page.keyboard.press('Enter')
  await expect(link('ミナト水産加工')).toBeFocused()

  await page.keyboard.press('Home')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Delete')
  await expect(page.getByRole('listitem')).toHaveCount(2)
  await expect(page.getByRole('link').nth(1)).toBeFocused()
  await page.getByLabel('案件をさがす').focus()
  await page.keyboard.press('ArrowDown')
  await expect(link('ミナト水産加工')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('textbox', { name: '案件名' })).toHaveValue('ミナト水産加工')
})

test('the news of a deletion stays behind in the list, and can be taken back there', async ({ page }) => {
  for (const name of ['見本工業', 'ミナト水産加工']) {
    await createEngagement(page, name)
    await backToList(page)
  }
  await choose(page, '見本工業', '削除する')
  const news = page.getByRole('region', { name: 'お知らせ' })
  await expect(news).toContainText('「見本工業」を削除しました。')
  await page.getByRole('link', { name: 'ミナト水産加工' }).click()
  await expect(page.getByRole('textbox', { name: '案件名' })).toHaveValue('ミナト水産加工')
  await expect(news).toBeEmpty()
  await backToList(page)
  await news.getByRole('button', { name: '元に戻す' }).click()
  await expect(row(page, '見本工業')).toBeVisible()
})

test('an outline dropped on the list becomes a map in the layer that was chosen', async ({ page }) => {
  await drop(page, '第1回.txt', '受注に供給が追いつかない\n\t生産計画が合わない\n')
  await page.getByRole('radio', { name: /準備中/ }).check({ force: true })
  await page.getByRole('button', { name: 'カードにする' }).click()
  await expect(page.getByRole('textbox', { name: '案件名' })).toHaveValue('第1回')
  await backToList(page)
  await expect(row(page, '第1回')).toContainText('カード 2 枚')
})

test('a file that cannot be read is refused in one sentence and leaves nothing behind', async ({ page }) => {
  await drop(page, '見本.bansou', 'not a zip')
  const news = page.getByRole('region', { name: 'お知らせ' })
  await expect(news).not.toBeEmpty()
  await drop(page, '写真.png', 'x')
  await expect(news).toContainText('「写真.png」は開けませんでした。')
  await expect(page.getByRole('heading', { name: '何から始めますか' })).toBeVisible()
})

test('a sample opens as a fresh copy each time', async ({ page }) => {
  await page.getByRole('button', { name: /見本で練習/ }).click()
  await page.getByRole('button', { name: 'この見本で始める' }).click()
  await expect(page.getByRole('textbox', { name: '案件名' })).toHaveValue(/見本/)
  await backToList(page)
  await page.getByRole('button', { name: /見本で練習/ }).click()
  await page.getByRole('button', { name: 'この見本で始める' }).click()
  await backToList(page)
  await expect(page.getByRole('listitem')).toHaveCount(2)
})

test('the company’s copy is handed out as a file of its name', async ({ page }) => {
  await createEngagement(page, '見本工業')
  await backToList(page)
  await choose(page, '見本工業', '控えを出す')
  await expect(page.getByRole('radio', { name: /会社に渡す/ })).toBeChecked()
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: '控えを出す' }).click()
  expect((await downloading).suggestedFilename()).toMatch(/見本工業.*\.bansou$/)
})

test('the name is written over in the header and undone from there', async ({ page }) => {
  await createEngagement(page, '見本工業')
  const name = page.getByRole('textbox', { name: '案件名' })
  await name.fill('見本製作所')
  await name.press('Enter')
  await page.getByRole('button', { name: '元に戻す' }).click()
  await expect(name).toHaveValue('見本工業')
  await page.getByRole('button', { name: 'やり直す' }).click()
  await expect(name).toHaveValue('見本製作所')
  await name.fill('')
  await name.press('Enter')
  await expect(name).toHaveValue('見本製作所')
})

test('a second window is told, takes over, and the first can only look', async ({ page, context }) => {
  await createEngagement(page, '見本工業')
  const second = await context.newPage()
  const storage = await page.evaluate(() => ({ ...sessionStorage }))
  await second.addInitScript((kept) => {
    for (const [key, value] of Object.entries(kept)) sessionStorage.setItem(key, value)
  }, storage)
  await second.goto(page.url())
  await expect(
    second.getByRole('heading', { name: 'この案件は、別の画面ですでに開いています。' }),
  ).toBeVisible()
  await expectAccessible(second)
  await second.getByRole('button', { name: 'こちらで続ける' }).click()
  await expect(second.getByRole('textbox', { name: '案件名' })).toHaveValue('見本工業')
  await expect(page.getByText('この案件は、別の画面で続けています。')).toBeVisible()
  await page.getByRole('button', { name: 'こちらで続ける' }).click()
  await expect(second.getByText('この案件は、別の画面で続けています。')).toBeVisible()
  await expect(page.getByText('この案件は、別の画面で続けています。')).toHaveCount(0)
})

test('help and settings keep the 案件 open, and what was chosen survives a reload', async ({ page }) => {
  await createEngagement(page, '見本工業')
  await page.getByRole('button', { name: '使い方とキー操作' }).click()
  await expect(page.getByRole('dialog', { name: 'キー操作' })).toBeVisible()
  await page.keyboard.press('Escape')
  await page.getByRole('textbox', { name: '案件名' }).fill('見本製作所')
  await page.getByRole('button', { name: '設定・ヘルプ' }).click()
  await expectAccessible(page)
  await page.getByRole('link', { name: '戻る' }).click()
  await page.getByRole('button', { name: '元に戻す' }).click()
  await expect(page.getByRole('textbox', { name: '案件名' })).toHaveValue('見本工業')

  await page.getByRole('button', { name: '設定・ヘルプ' }).click()
  await page.getByText('English').click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Settings and help')
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Settings and help')
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  for (const sheet of ['Data', 'How to use it', 'Keys', 'Version and licences']) {
    await page.getByRole('tab', { name: sheet }).click()
    await expectAccessible(page)
  }
})

test('the paper opens with its key, from the page and from a text', async ({ page }) => {
  await createEngagement(page, '見本工業')
  await page.getByRole('textbox', { name: '案件名' }).press('Control+p')
  await expect(page.getByRole('dialog', { name: '紙にする' })).toBeVisible()
})
