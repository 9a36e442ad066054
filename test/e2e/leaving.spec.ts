// Going away from an 案件: no word is given up silently, and the keyboard always has a place.
import type { Locator, Page } from 'playwright/test'
import { expect, test } from './app'
import { expectAccessible } from './axe'
import { openNewCompany } from './openNewCompany'

test.use({ ownBrowser: true })

const TOO_LONG = '売上が減った理由をたずねました。\n'.repeat(1_177).slice(0, 20_001)

const editor = (page: Page): Locator => page.locator('textarea[data-document-text]:focus')
const question = (page: Page): Locator => page.getByRole('alertdialog')
const back = (page: Page): Locator => page.getByRole('button', { name: '案件一覧へ戻る' })

/** The page in a desktop shell whose DATA is full; asked to close by `askToClose`, and by itself as its shell would. */
function pretendDesktop(): void {
  const willClose = new Set<() => Promise<'stay' | void>>()
  const ends: unknown[] = []
  const values: Record<string, unknown> = {
    'app:info': { shell: 'electron', version: '0', dataPath: '' },
    'engagements:list': { items: [], deletedIds: [] },
    'engagements:read': { found: false, sha256: null },
  }
  const askToClose = async (): Promise<void> => {
    ends.push(...(await Promise.all([...willClose].map((listener) => listener()))))
  }
  const off = () => () => undefined
  const banso = {
    call: (channel: string) =>
      Promise.resolve(
        channel in values
          ? { ok: true, value: { value: values[channel] } }
          : { ok: false, error: { code: 'disk.full' } },
      ),
    onWillClose(listener: () => Promise<'stay' | void>) {
      willClose.add(listener)
      return () => void willClose.delete(listener)
    },
    onFileOpened: off,
    onMenu: off,
  }
  Object.assign(window, { banso, askToClose, ends, close: () => void askToClose() })
}

/** From now on the database takes nothing. */
function fillDatabase(): void {
  const put = (): never => {
    throw new DOMException('No room.', 'QuotaExceededError')
  }
  Object.assign(IDBObjectStore.prototype, { put, add: put })
}

/** A card that is longer than a card may be: its words are in the field and nowhere else. */
async function writeTooMuch(page: Page): Promise<void> {
  await openNewCompany(page, '見本工業')
  await page.keyboard.insertText(TOO_LONG)
  await expect(page.getByRole('region', { name: 'お知らせ' })).toContainText('20000 文字まで')
}

test(
  'words that were refused are not left behind without a word',
  { tag: '@browser-only' },
  async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await writeTooMuch(page)
    await back(page).click()
    await expect(question(page)).toContainText('いまは 20,001 文字')
    await expectAccessible(page, '[role="alertdialog"]')

    await page.getByRole('button', { name: '書いているところへ戻る' }).last().click()
    await expect(editor(page)).toHaveValue(TOO_LONG)
    expect(page.url()).toContain('/iceberg')

    await back(page).click()
    await page.getByRole('button', { name: '言葉を写し取る' }).click()
    await expect(question(page)).toContainText('写し取りました')
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(TOO_LONG)

    await page.getByRole('button', { name: '保存せずに移る' }).click()
    await expect(page.getByRole('heading', { level: 1, name: '案件一覧' })).toBeVisible()
    await expect(page.getByRole('listitem').filter({ hasText: 'カード 0 枚' })).toHaveCount(1)
  },
)

test('words whose place closes are shown, not dropped', async ({ page }) => {
  await writeTooMuch(page)
  // A narrow window shows the outline instead of the map, and with the map its editor goes.
  await page.setViewportSize({ width: 390, height: 844 })
  await expect(question(page)).toContainText('書いていた場所が閉じた')
  await expect(page.getByLabel('保存できていない言葉', { exact: true })).toHaveValue(TOO_LONG)
  await expectAccessible(page, '[role="alertdialog"]')
  await page.getByRole('button', { name: '保存せずに閉じる' }).last().click()
  await expect(question(page)).toHaveCount(0)
})

test('words that were refused are not said to be on their way: 保存できません tells why, and goes when they are shortened', async ({
  page,
}) => {
  await writeTooMuch(page)
  const state = page.getByRole('button', { name: '保存できません' })
  await state.click()
  await expect(page.getByRole('dialog', { name: '保存のようす' })).toContainText('いまは 20,001 文字')
  await page.keyboard.press('Escape')
  await page.locator('[data-card-editor] textarea').press('Backspace')
  await expect(page.getByRole('button', { name: '保存済み' })).toBeVisible()
})

test('shortened words are stored, and the way is free', async ({ page }) => {
  await writeTooMuch(page)
  await back(page).click()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Backspace')
  await expect(page.getByRole('button', { name: '保存済み' })).toBeVisible()
  await back(page).click()
  await expect(page.getByRole('listitem').filter({ hasText: 'カード 1 枚' })).toHaveCount(1)
})

test('the browser’s own way back asks too, also from 設定・ヘルプ', async ({ page }) => {
  await writeTooMuch(page)
  const map = page.url()
  await page.goBack()
  await expect(question(page)).toBeVisible()
  expect(page.url()).toBe(map)
  await page.keyboard.press('Escape')
  await expect(question(page)).toHaveCount(0)

  await page.getByRole('button', { name: '設定・ヘルプ' }).click()
  await page.getByRole('tab', { name: 'データ' }).click()
  await page.getByRole('link', { name: '案件一覧へ' }).click()
  await expect(question(page)).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(editor(page)).toHaveValue(TOO_LONG)
})

test(
  'a tab that is closed asks first while words are not on the disk, and not otherwise',
  { tag: '@browser-only' },
  async ({ page }) => {
    await writeTooMuch(page)
    const asking = page.waitForEvent('dialog')
    await page.close({ runBeforeUnload: true })
    const asked = await asking
    expect(asked.type()).toBe('beforeunload')
    await asked.dismiss()
    await expect(editor(page)).toHaveValue(TOO_LONG)

    await page.keyboard.press('Backspace')
    await expect(page.getByRole('button', { name: '保存済み' })).toBeVisible()
    const closed = page.waitForEvent('close')
    await page.close({ runBeforeUnload: true })
    await closed
  },
)

test(
  'the desktop window stays over words that nothing could store, and closes when that is said',
  { tag: '@browser-only' },
  async ({ page }) => {
    await page.addInitScript(pretendDesktop)
    await page.goto(new URL('/', page.url()).href)
    const close = () => page.evaluate('askToClose()')
    const ends = () => page.evaluate('ends')
    await openNewCompany(page, '見本工業')
    await page.evaluate(fillDatabase)
    await page.keyboard.insertText('受注に追いつかない')
    await close()
    await expect(question(page)).toContainText('「見本工業」の最後に書いた言葉')
    await expect(question(page)).toContainText('空きが足りないため')
    await expectAccessible(page, '[role="alertdialog"]')
    expect(await ends()).toEqual(['stay'])

    await page.getByRole('button', { name: '戻る', exact: true }).last().click()
    await expect(question(page)).toHaveCount(0)
    await expect(page.getByRole('button', { name: '保存できません' })).toBeVisible()

    await close()
    await page.getByRole('button', { name: 'それでも閉じる' }).click()
    await expect.poll(ends).toEqual(['stay', 'stay', undefined])
  },
)

test(
  'the desktop window goes on closing when the words whose place closed are given up',
  { tag: '@browser-only' },
  async ({ page }) => {
    await page.addInitScript(pretendDesktop)
    await page.goto(new URL('/', page.url()).href)
    await writeTooMuch(page)
    await page.setViewportSize({ width: 390, height: 844 })
    await expect(question(page)).toContainText('書いていた場所が閉じた')
    await page.evaluate('askToClose()')
    await page.getByRole('button', { name: '保存せずに閉じる' }).last().click()
    await expect(question(page)).toHaveCount(0)
    await expect.poll(() => page.evaluate('ends.length')).toBe(2)
  },
)

test('元に戻す and やり直す keep the keyboard when there is nothing left to do', async ({ page }) => {
  await openNewCompany(page, '見本工業')
  await page.keyboard.insertText('受注に追いつかない')
  await expect(page.getByRole('button', { name: '保存済み' })).toBeVisible()
  for (const name of ['元に戻す', 'やり直す']) {
    const button = page.getByRole('button', { name, exact: true })
    await button.focus()
    await page.keyboard.press('Enter')
    await expect(button).toBeDisabled()
    await expect(button).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(button).toBeFocused()
  }
})

test('back in the list the keyboard stands on the 案件 that was left', async ({ page }) => {
  await openNewCompany(page, '見本工業')
  await back(page).click()
  await expect(page.getByRole('link', { name: /見本工業/ })).toBeFocused()
  await page.getByRole('button', { name: '設定・ヘルプ' }).click()
  await expect(page.getByRole('heading', { level: 1, name: '設定・ヘルプ' })).toBeFocused()
  await page.getByRole('link', { name: '戻る' }).click()
  await expect(page.getByRole('heading', { level: 1, name: '案件一覧' })).toBeFocused()
})

test('back from 設定・ヘルプ the keyboard stands where it was', async ({ page }) => {
  await openNewCompany(page, '見本工業')
  await page.getByRole('button', { name: '設定・ヘルプ' }).click()
  await page.getByRole('link', { name: '戻る' }).click()
  await expect(page.getByRole('button', { name: '設定・ヘルプ' })).toBeFocused()
})
