// The map, its outline and くわしく in every theme and both languages, and with the colours the system forces.
import type { Page } from 'playwright/test'
import { expect, test } from './app'
import { expectAccessible } from './axe'
import { cutOff } from './fixtures/cutOff'
import { lowWords } from './fixtures/lowWords'
import { openSample } from './openSample'
import { showOutline } from './showOutline'

const SMP_05 = '見本：金属加工業（N県）'

async function choose(page: Page, choice: string): Promise<void> {
  await page.getByRole('button', { name: /^(設定・ヘルプ|Settings)/ }).click()
  await page.getByRole('tab').first().click()
  await page.getByText(choice, { exact: true }).click()
  await page.keyboard.press('Escape')
  await page.getByRole('link').first().click()
  await page.mouse.move(1, 500)
  await expect(page.locator('.react-flow__node').first()).toBeVisible()
}

for (const theme of ['暗い', '投影'])
  test(`an open 案件 with all its panes can be read in 「${theme}」, in both languages`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await openSample(page, SMP_05)
    await showOutline(page)
    await page.getByRole('treeitem').first().click()
    await page.keyboard.press('Escape')
    for (const choice of [theme, 'English']) {
      await choose(page, choice)
      expect.soft(await cutOff(page), 'cut off at the side').toEqual([])
      await expectAccessible(page)
    }
  })

for (const title of ['見本：調理器具製造業（新潟県）', SMP_05])
  test(`in 「投影」 ${title} opens so that the back of the room can read it`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.setViewportSize({ width: 1920, height: 1080 })
    await page.evaluate(() => (document.documentElement.dataset['theme'] = 'projector'))
    await openSample(page, title)
    await expect(page.locator('.react-flow__node').first()).toBeVisible()
    const outline = page.getByRole('button', { name: 'アウトライン', exact: true })
    for (const state of ['true', 'false']) {
      await expect(outline).toHaveAttribute('aria-pressed', state)
      expect.soft(await lowWords(page), `outline open: ${state}`).toEqual([])
      expect.soft(await cutOff(page), 'cut off at the side').toEqual([])
      await outline.click()
    }
  })

test('whoever wants less motion sees everything at once: nothing arrives level by level', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await openSample(page, SMP_05)
  await showOutline(page)
  const moving = await page
    .locator('body *')
    .evaluateAll((all) =>
      all
        .filter((part) => /[1-9]/.test(getComputedStyle(part).transitionDuration))
        .map((part) => part.outerHTML.slice(0, 120)),
    )
  expect(moving).toEqual([])
})

test('with the colours the system forces every card has an edge, and the chosen one another', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce', forcedColors: 'active' })
  await openSample(page, SMP_05)
  const cards = page.locator('.react-flow__node')
  await expect(cards.first()).toBeVisible()
  const edges = (): Promise<string[][]> =>
    cards.evaluateAll((all) =>
      all.map((card) =>
        [...card.querySelectorAll('*')]
          .map((part) => getComputedStyle(part))
          .flatMap(({ borderTopStyle, borderTopWidth, outlineStyle, outlineWidth }) => [
            ...(borderTopStyle === 'none' ? [] : [`border ${borderTopWidth}`]),
            ...(outlineStyle === 'none' ? [] : [`outline ${outlineWidth}`]),
          ]),
      ),
    )
  const before = await edges()
  for (const edge of before) expect(edge.join()).toMatch(/border [1-9]/)
  await cards.first().click()
  await expect.poll(async () => (await edges())[0]).not.toEqual(before[0])
  await expectAccessible(page)
})
