// The app that cannot start says in one sentence why and what to do, and loses nothing.
import type { Page } from 'playwright/test'
import { expect, test } from './app'
import type { RunningApp } from './fixtures/createRunningApp'
import { openNewCompany } from './openNewCompany'

/** Another window of the same browser, opened by the app, in which something is wrong from the start. */
async function openCrippled(app: RunningApp, cripple: () => void): Promise<Page> {
  const page = await app.context().newPage()
  const kept = await app.page().evaluate(() => ({ ...sessionStorage }))
  await page.addInitScript((bearer) => {
    for (const [key, value] of Object.entries(bearer)) sessionStorage.setItem(key, value)
  }, kept)
  await page.addInitScript(cripple)
  await page.goto(new URL('/', app.page().url()).href)
  return page
}

const refuseDatabase = (): void => {
  IDBFactory.prototype.open = () => {
    throw new DOMException('The user denied permission to access the database.', 'SecurityError')
  }
}
const hideDatabase = (): void => {
  Object.defineProperty(window, 'indexedDB', { value: undefined })
  Reflect.deleteProperty(window, 'IDBKeyRange')
}
const forbidShelves = (): void => {
  for (const name of ['localStorage', 'sessionStorage'])
    Object.defineProperty(window, name, {
      get() {
        throw new DOMException('Access is denied for this document.', 'SecurityError')
      },
    })
}

for (const [what, cripple, said] of [
  ['a database that is refused', refuseDatabase, 'この端末への保存を許していません'],
  ['a browser without a database', hideDatabase, 'この端末への保存を許していません'],
  ['a browser that keeps nothing at all', forbidShelves, 'この端末への保存を許していません'],
] as const)
  test(
    `${what} is told in one sentence, and the 案件 is still there`,
    { tag: '@browser-only' },
    async ({ app }) => {
      await openNewCompany(app.page(), '見本工業')
      await app.page().keyboard.insertText('受注に追いつかない')
      await expect(app.page().getByRole('button', { name: '保存済み' })).toBeVisible()
      const page = await openCrippled(app, cripple)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('伴走ボードを始められません')
      await expect(page.getByRole('main')).toContainText(said)
      await expect(page.getByRole('button', { name: '読み直す' })).toBeVisible()
      await app.page().getByRole('button', { name: '案件一覧へ戻る' }).click()
      const row = app.page().getByRole('listitem').filter({ hasText: '見本工業' })
      await expect(row).toContainText('カード 1 枚')
    },
  )

test(
  'a page nobody invited says how to open the app, and offers nothing that does not help',
  { tag: '@browser-only' },
  async ({ app }) => {
    app.problems.expect(/403/)
    const page = await app.context().newPage()
    await page.goto(new URL('/', app.page().url()).href)
    await expect(page.getByRole('main')).toContainText('伴走ボードから開かれていません')
    await page.goto(new URL('/open/no-such-key', app.page().url()).href)
    await expect(page.getByRole('main')).toContainText('合鍵は使えなくなっています')
    await expect(page.getByRole('button', { name: '読み直す' })).toHaveCount(0)
  },
)
