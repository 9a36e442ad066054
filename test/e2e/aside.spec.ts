// A record that cannot be read is put aside, told, shown and can be handed to somebody who can help.
import { readFile } from 'node:fs/promises'
import { unzipSync } from 'fflate'
import type { Page } from 'playwright/test'
import { expect, test } from './app'
import { expectAccessible } from './axe'
import { openNewCompany } from './openNewCompany'

/** As a failing disk would leave it: a row of the log that is no update. */
async function breakRow(page: Page, engagementId: string): Promise<void> {
  await page.evaluate(async (id) => {
    const settled = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(new Error(request.error?.message))
      })
    const db = await settled(indexedDB.open('bansou'))
    const rows = db.transaction('updates', 'readwrite').objectStore('updates')
    await settled(rows.add({ engagementId: id, docKey: 'shared', update: new Uint8Array([1, 2, 3]) }))
    db.close()
  }, engagementId)
}

test(
  'what could not be read is told, listed and saved as a file; the rest opens',
  { tag: '@browser-only' },
  async ({ page }) => {
    await openNewCompany(page, '見本工業')
    await page.keyboard.insertText('受注に追いつかない')
    await expect(page.getByRole('button', { name: '保存済み' })).toBeVisible()
    const id = /#\/e\/(\w+)/.exec(page.url())?.[1] ?? ''
    await page.getByRole('button', { name: '案件一覧へ戻る' }).click()
    await expect(page.getByRole('link', { name: /見本工業/ })).toBeVisible()
    await breakRow(page, id)

    await page.getByRole('link', { name: /見本工業/ }).click()
    await expect(page.getByText('読めない記録が 1 件あったため')).toBeVisible()
    await expect(page.getByText('受注に追いつかない').first()).toBeVisible()
    await page.getByRole('button', { name: '別に取ってある記録を見る' }).click()

    const entry = page.getByRole('list', { name: '別に取ってある記録の一覧' }).getByRole('listitem')
    await expect(entry).toContainText('見本工業')
    await expect(entry).toContainText('読めなかった記録')
    await expect(entry).toContainText('3 バイト')
    await expectAccessible(page)

    const downloading = page.waitForEvent('download')
    await page.getByRole('button', { name: '相談用のファイルに保存する' }).click()
    const file = await downloading
    expect(file.suggestedFilename()).toMatch(/別に取ってある記録.*\.zip$/)
    const files = unzipSync(new Uint8Array(await readFile(await file.path())))
    expect(files['0001.bin']).toEqual(new Uint8Array([1, 2, 3]))
    expect(new TextDecoder().decode(files['list.json'])).toContain(id)
  },
)

test('nothing put aside is said as calmly', async ({ page }) => {
  await page.getByRole('button', { name: '設定・ヘルプ' }).click()
  await page.getByRole('tab', { name: 'データ' }).click()
  await expect(page.getByText('いまはありません。')).toBeVisible()
})
