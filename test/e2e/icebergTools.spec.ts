// The question and the tools around the map: said once, nothing cut, nothing dead; on a phone and where only looking is allowed.
import { readFile } from 'node:fs/promises'
import type { Locator, Page } from 'playwright/test'
import { readdressFile } from '../../shared/file/readdressFile'
import { expect, test } from './app'
import { card, map } from './fixtures/mapHands'
import { openNewCompany } from './openNewCompany'

const tools = (page: Page): Locator => page.getByRole('toolbar', { name: '道具' })
const panel = (page: Page): Locator => page.getByRole('region', { name: '選んだカード' })

test('the question stands once while its answer is written on the map', async ({ page }) => {
  await openNewCompany(page, '見本工業')
  await page.keyboard.insertText('受注が読めない')
  await page.keyboard.press('Tab')
  const strip = page.getByRole('region', { name: '問いかけ' })
  await expect(strip).toContainText('について')
  const question = await strip.getByRole('paragraph').last().innerText()
  await expect(page.getByText(question)).toHaveCount(1)
  await expect(page.getByText('上の問いの答えを、ここに')).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(page.getByText(question)).toHaveCount(0)
})

test('a tool that rests says what it waits for', async ({ page }) => {
  await openNewCompany(page, '見本工業')
  const askWhy = tools(page).getByRole('button', { name: 'それはなぜ？' })
  await expect(askWhy).toBeDisabled()
  await expect(askWhy).toHaveAccessibleDescription('言葉を書くと使えます')
  await page.keyboard.press('Escape')
  await expect(askWhy).toHaveAccessibleDescription('カードを1枚選ぶと使えます')
})

test('on a phone every tool is in reach: a row for a thumb, the others under ほか', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await openNewCompany(page, '見本工業')
  await page.keyboard.insertText('受注が読めない')
  await page.keyboard.press('Escape')
  const line = page.getByRole('treeitem', { name: '受注が読めない' })
  await tools(page).getByRole('button', { name: 'くわしく' }).click()
  await expect(panel(page)).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(panel(page)).toHaveCount(0)
  await expect(line).toBeFocused()
  await tools(page).getByRole('button', { name: 'それはなぜ？' }).click()
  await page.keyboard.insertText('任せきれない')
  await page.keyboard.press('Escape')
  await tools(page).getByRole('button', { name: 'ほか' }).click()
  await page.getByRole('menuitem', { name: '本質的課題にする' }).click()
  await page.getByRole('dialog', { name: '本人の言葉' }).getByRole('textbox').fill('全部、自分で決めてきた')
  await page.getByRole('button', { name: '本人が言った言葉です' }).click()
  await tools(page).getByText('図', { exact: true }).click()
  await expect(card(page, '任せきれない').getByText('本質的課題')).toBeVisible()
  const [strip, board] = [page.getByRole('region', { name: '問いかけ' }), map(page)]
  expect((await strip.boundingBox())?.y).toBeLessThan((await board.boundingBox())?.y ?? 0)
})

test('a file of a newer version is looked at: no verb changes it, reading goes on', async ({ page }) => {
  const file = await newerFile()
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: /ファイルを開く/ }).click(),
  ])
  await chooser.setFiles({ name: 'newer.bansou', mimeType: 'application/zip', buffer: file })
  await expect(map(page)).toBeVisible()
  await expect(tools(page).getByRole('button', { name: '書き足す' })).toHaveCount(0)
  await page.locator('.react-flow__node[aria-label^="なぜの答え"]').first().click()
  await expect(panel(page).getByRole('button', { name: /切る/ })).toHaveCount(0)
  for (const control of await panel(page).getByRole('switch').all()) await expect(control).toBeDisabled()
  await panel(page).getByRole('button', { name: '下から読み返す' }).click()
  await expect(page.getByRole('dialog').getByRole('button', { name: /切る/ })).toHaveCount(0)
})

async function newerFile(): Promise<Buffer> {
  const bytes = await readFile(new URL('../fixtures/v1-engagement.bansou', import.meta.url))
  const newer = readdressFile(new Uint8Array(bytes), { formatVersion: 2, id: 'fixture-copy', epoch: 5 })
  if (!newer.ok) throw new Error(newer.error.code)
  return Buffer.from(newer.value)
}
