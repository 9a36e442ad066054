// Files that come in on 案件一覧, good and bad: what is the matter is said by name, and nothing bad leaves anything behind.
import { readFile } from 'node:fs/promises'
import type { Locator, Page } from 'playwright/test'
import { expect, test } from './app'
import { expectAccessible } from './axe'
import { openSample } from './openSample'

type File = readonly [name: string, bytes: readonly number[]]

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]
const SHIFT_JIS = [0x90, 0xb6, 0x8e, 0x59]
const SAMPLE = '見本：調理器具製造業（新潟県）'

const utf8 = (text: string): readonly number[] => [...new TextEncoder().encode(text)]
const news = (page: Page): Locator => page.getByRole('region', { name: 'お知らせ' })

/** Drops files on the page as a hand from the desktop would. */
async function drop(page: Page, files: readonly File[]): Promise<void> {
  const dataTransfer = await page.evaluateHandle((dropped) => {
    const transfer = new DataTransfer()
    for (const [name, bytes] of dropped) transfer.items.add(new File([new Uint8Array(bytes)], name))
    return transfer
  }, files)
  const target = page.getByRole('main')
  for (const kind of ['dragenter', 'dragover', 'drop']) await target.dispatchEvent(kind, { dataTransfer })
}

/** The bytes of a copy of a sample, as it is handed out; the list is empty afterwards. */
async function handOutCopy(page: Page): Promise<readonly number[]> {
  await openSample(page, SAMPLE)
  await page.getByRole('button', { name: '案件一覧へ戻る' }).click()
  await page.getByRole('button', { name: `「${SAMPLE}」にできること` }).click()
  await page.getByRole('menuitem', { name: '控えを出す' }).click()
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: '控えを出す' }).click()
  const bytes = await readFile(await (await downloading).path())
  await page.getByRole('button', { name: `「${SAMPLE}」にできること` }).click()
  await page.getByRole('menuitem', { name: '削除する' }).click()
  await expect(page.getByRole('heading', { name: '何から始めますか' })).toBeVisible()
  return [...bytes]
}

const BAD: readonly (readonly [what: string, file: File, said: string])[] = [
  ['a picture', ['写真.png', PNG], 'この種類のファイルは開けないので'],
  ['an empty file', ['空.bansou', []], '中身が空なので'],
  ['an empty outline', ['空.txt', []], '中身が空なので'],
  ['a picture with our name', ['写真.bansou', PNG], '中身は伴走ボードの控えではありません'],
  ['an outline in Shift_JIS', ['古い.txt', SHIFT_JIS], '文字の形式が UTF-8 ではないので'],
  ['two steps at once', ['段.txt', utf8('受注\n\t\t計画\n')], '2 行目の字下げが二段以上'],
]

test('every kind of bad file is refused by its name, before anything is asked', async ({ page }) => {
  for (const [what, file, said] of BAD) {
    await drop(page, [file])
    await expect(news(page), what).toContainText(`「${file[0]}」は開けませんでした。`)
    await expect(news(page), what).toContainText(said)
    await expect(page.getByRole('dialog'), what).toHaveCount(0)
  }
  await expect(page.getByRole('heading', { name: '何から始めますか' })).toBeVisible()
})

test('half a copy is refused, the whole one opens', { tag: '@browser-only' }, async ({ page }) => {
  const bytes = await handOutCopy(page)
  await drop(page, [['半分.bansou', bytes.slice(0, bytes.length / 2)]])
  await expect(news(page)).toContainText('「半分.bansou」は開けませんでした。このファイルは')
  await drop(page, [['全部.bansou', bytes]])
  await expect(page.getByRole('textbox', { name: '案件名' })).toHaveValue(SAMPLE)
  await expect(news(page)).not.toContainText('開けませんでした')
})

test(
  'several files at once give one list of what became of each',
  { tag: '@browser-only' },
  async ({ page }) => {
    const bytes = await handOutCopy(page)
    await drop(page, [
      ['控え.bansou', bytes],
      ['写真.png', PNG],
      ['第1回.txt', utf8('受注に追いつかない\n\t計画が合わない\n')],
      ['段.txt', utf8('受注\n\t\t計画\n')],
    ])
    await expect(page.getByRole('dialog')).toContainText('「第1回.txt」の 2 行を')
    await page.getByRole('button', { name: 'カードにする' }).click()
    const results = page.getByRole('dialog', { name: 'ファイルを読み込む' })
    await expect(results).toContainText('2 件を読み込みました。2 件は読み込めませんでした。')
    await expectAccessible(page, '[role="dialog"]')
    await expect(results.getByRole('listitem').filter({ hasText: '段.txt' })).toContainText('2 行目')
    await results.getByRole('button', { name: '「第1回.txt」を開く' }).click()
    await expect(page.getByRole('textbox', { name: '案件名' })).toHaveValue('第1回')
    await page.getByRole('button', { name: '案件一覧へ戻る' }).click()
    await expect(page.getByRole('listitem')).toHaveCount(2)
  },
)

test('a file dropped on an open 案件 does not throw the page away', async ({ page }) => {
  await openSample(page, SAMPLE)
  await expect(page.getByRole('button', { name: '保存済み' })).toBeVisible()
  const wasPrevented = await page.evaluate(() => {
    const transfer = new DataTransfer()
    transfer.items.add(new File(['x'], 'メモ.txt'))
    const options = { dataTransfer: transfer, bubbles: true, cancelable: true }
    const target = document.querySelector('main') ?? document.body
    return ['dragover', 'drop'].map((kind) => !target.dispatchEvent(new DragEvent(kind, options)))
  })
  expect(wasPrevented).toEqual([true, true])
})
