// Hints: one quiet lamp, one hint at a time, never while somebody writes, and nothing private while the room may look on.
import type { Locator, Page } from 'playwright/test'
import { expect, test } from './app'
import { expectAccessible } from './axe'
import { openNewCompany } from './openNewCompany'

const lamp = (page: Page): Locator => page.getByRole('button', { name: 'ヒントを見る' })
const sheet = (page: Page): Locator => page.getByRole('dialog', { name: 'ヒント' })
const lines = (page: Page): Locator => page.getByRole('treeitem')
const chosen = (page: Page): Locator => page.locator('.react-flow__node.selected')

async function newCardsGoTo(page: Page, layer: string): Promise<void> {
  await page.getByRole('radiogroup', { name: '新しいカードの置き場所' }).getByText(layer).click()
}

/** Hints are looked for when the page is idle, at the latest after two seconds: after this, all are found. */
const looked = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((done) =>
        requestIdleCallback(() => requestAnimationFrame(() => done()), { timeout: 2500 }),
      ),
  )

async function expectNoLamp(page: Page): Promise<void> {
  await looked(page)
  await expect(lamp(page)).toHaveCount(0)
}

/** A 表課題 and answers below one another; Escape ends the writing. */
async function writeThread(page: Page, texts: readonly string[]): Promise<void> {
  for (const [at, text] of texts.entries()) {
    if (at > 0) await page.keyboard.press('Tab')
    await page.keyboard.insertText(text)
  }
  await page.keyboard.press('Escape')
}

test('a lamp says that there is a hint, never while somebody writes, and shows one at a time', async ({
  page,
}) => {
  await openNewCompany(page, '見本工業')
  await page.keyboard.insertText('売上が減っている')
  await page.keyboard.press('Tab')
  await page.keyboard.insertText('景気が悪い')
  await expect(lines(page)).toHaveCount(2)
  await expectNoLamp(page)
  await page.keyboard.press('Escape')
  await expect(lamp(page)).toBeVisible()
  await page.keyboard.press('Enter')
  await page.keyboard.insertText('人口減少')
  await expect(lines(page)).toHaveCount(3)
  await expectNoLamp(page)
  await page.keyboard.press('Escape')
  await lamp(page).click()
  await expect(sheet(page)).toHaveCount(1)
  await expect(sheet(page)).toContainText('自分たちで決められること')
  await expect(sheet(page)).not.toContainText(/\d/)
  await expectAccessible(page)
})

test('the keyboard alone opens it, sees the next one, looks at the cards and comes back', async ({
  page,
}) => {
  await openNewCompany(page, '見本工業')
  await writeThread(page, ['納期が遅れる', '段取りが人によって違う', '景気が悪い'])
  await page.keyboard.press('Escape')
  await lamp(page).focus()
  await page.keyboard.press('Enter')
  await expect(sheet(page)).toContainText('自分たちで決められること')
  await page.keyboard.press('Escape')
  await expect(sheet(page)).toHaveCount(0)
  await expect(lamp(page)).toBeFocused()
  await page.keyboard.press('Enter')
  await sheet(page).getByRole('button', { name: '次を見る' }).focus()
  await page.keyboard.press('Enter')
  await expect(sheet(page)).toContainText('どんな場面でそれを感じましたか')
  await sheet(page).getByRole('button', { name: 'カードを見る' }).focus()
  await page.keyboard.press('Enter')
  await expect(sheet(page)).toHaveCount(0)
  await expect(chosen(page)).toHaveCount(3)
})

test('「いまはいい」 holds after the 案件 is opened again; one undo takes it back', async ({ page }) => {
  await openNewCompany(page, '見本工業')
  await writeThread(page, ['売上が減っている', '景気が悪い'])
  await lamp(page).click()
  await sheet(page).getByRole('button', { name: 'いまはいい' }).click()
  await expectNoLamp(page)
  await expect(sheet(page)).toHaveCount(0)
  await expect(page.getByRole('region', { name: '問いかけ' }).locator(':focus')).toHaveCount(1)
  await page.keyboard.press('Control+z')
  await expect(lamp(page)).toBeVisible()
  await expect(lines(page)).toHaveCount(2)
  await page.keyboard.press('Control+Shift+z')
  await expectNoLamp(page)
  await expect(page.getByText('保存済み').first()).toBeVisible()
  await page.reload()
  await expect(lines(page).or(page.locator('.react-flow__node')).first()).toBeVisible()
  // Another hint shows that hints are looked for again, and only the one that was set aside stays away.
  await page.locator('.react-flow__node').filter({ hasText: '売上が減っている' }).click()
  await page.keyboard.press('Tab')
  await page.keyboard.insertText('人口減少')
  await page.keyboard.press('Escape')
  await lamp(page).click()
  await expect(sheet(page)).toContainText('自分たちで決められること')
  await expect(sheet(page).getByRole('button', { name: '次を見る' })).toHaveCount(0)
})

test('while the room may look on, nothing about private cards or about persons is there', async ({
  page,
}) => {
  await openNewCompany(page, '見本工業')
  await writeThread(page, ['改善が続かない', '社長が決めない'])
  await newCardsGoTo(page, '準備中')
  await expect(lamp(page)).toBeVisible()
  await lamp(page).click()
  await expect(sheet(page)).toContainText('会長や社長ご本人')
  await expect(sheet(page)).toContainText('手元だけ')
  await page.keyboard.press('Escape')
  await newCardsGoTo(page, 'みんなで')
  await expectNoLamp(page)

  await newCardsGoTo(page, '準備中')
  await page.locator('.react-flow__node').filter({ hasText: '社長が決めない' }).click()
  await page.keyboard.press('Tab')
  await page.keyboard.insertText('景気が悪い')
  await page.keyboard.press('Escape')
  await expect(lamp(page)).toBeVisible()
  await newCardsGoTo(page, 'みんなで')
  await expectNoLamp(page)
  // The room's own hint comes, and it is about the shared card alone.
  await page.locator('.react-flow__node').filter({ hasText: '改善が続かない' }).click()
  await page.keyboard.press('Tab')
  await page.keyboard.insertText('人口減少')
  await page.keyboard.press('Escape')
  await lamp(page).click()
  await expect(sheet(page)).toContainText('自分たちで決められること')
  await expect(sheet(page).getByRole('button', { name: '次を見る' })).toHaveCount(0)
  await sheet(page).getByRole('button', { name: 'カードを見る' }).click()
  await expect(chosen(page)).toHaveCount(1)
  await expect(chosen(page)).toContainText('人口減少')
})
