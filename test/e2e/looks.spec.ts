// Every screen at every size people have: nothing sticks out, nothing is too small, the keyboard's place is seen, axe is content.
import type { Locator, Page } from 'playwright/test'
import { expect, test } from './app'
import { expectAccessible } from './axe'
import { crushedWords } from './fixtures/crushedWords'
import { cutOff } from './fixtures/cutOff'
import { smallTexts } from './fixtures/smallTexts'
import { walkFocus } from './fixtures/walkFocus'
import { openSample } from './openSample'
import { showOutline } from './showOutline'

const SIZES = [
  { width: 1440, height: 900 },
  { width: 1280, height: 720 },
  { width: 1920, height: 1080 },
  { width: 390, height: 844 },
]
const SMP_01 = '見本：調理器具製造業（新潟県）'
const LONG_NAME = '株式会社東北北陸精密金型プレス工業所ホールディングス（仮称）第二工場再建プロジェクト'
const SMP_05 = '見本：金属加工業（N県）'

interface Screen {
  readonly name: string
  readonly open: (page: Page) => Promise<void>
  /** Tab does not go on from here: on a chosen card it asks それはなぜ？ */
  readonly keepsTab?: true
  /** All of it is on the screen: nothing is there to scroll. */
  readonly fits?: true
}

const SCREENS: readonly Screen[] = [
  {
    name: 'the first run',
    fits: true,
    open: (page) => expect(page.getByText('何から始めますか')).toBeVisible(),
  },
  {
    name: 'the list of 案件',
    fits: true,
    async open(page) {
      for (const title of [SMP_01, SMP_05]) {
        await openSample(page, title)
        await page.getByRole('button', { name: '案件一覧へ戻る' }).click()
      }
      await expect(page.getByRole('listitem')).toHaveCount(2)
    },
  },
  { name: 'the iceberg of SMP-01', open: (page) => openMap(page, SMP_01) },
  { name: 'the iceberg of SMP-05', open: (page) => openMap(page, SMP_05) },
  {
    name: 'a chosen card with all its panes',
    keepsTab: true,
    async open(page) {
      await openMap(page, SMP_01)
      if (!isPhone(page)) await showOutline(page)
      await page.getByRole('treeitem').nth(1).click()
      await page.keyboard.press('Escape')
      await expect(page.getByRole('region', { name: '問いかけ' })).toContainText('について')
    },
  },
  {
    name: 'a chosen card with くわしく',
    keepsTab: true,
    async open(page) {
      await openMap(page, SMP_05)
      const card = isPhone(page) ? page.getByRole('treeitem') : page.locator('.react-flow__node')
      await card.nth(1).click()
      if (isPhone(page)) await page.keyboard.press('Escape')
      const toggle = page.getByRole('toolbar', { name: '道具' }).getByRole('button', { name: 'くわしく' })
      if ((await toggle.getAttribute('aria-pressed')) !== 'true') await toggle.click()
      await expect(page.getByRole('region', { name: '選んだカード' })).toBeVisible()
    },
  },
  {
    name: '設定・ヘルプ',
    async open(page) {
      await page.getByRole('button', { name: '設定・ヘルプ' }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('設定・ヘルプ')
    },
  },
  {
    name: 'データ',
    async open(page) {
      await page.getByRole('button', { name: '設定・ヘルプ' }).click()
      await page.getByRole('tab', { name: 'データ' }).click()
      await expect(page.getByText('いまはありません。')).toBeVisible()
    },
  },
  {
    name: 'the handbook',
    async open(page) {
      await page.getByRole('button', { name: '設定・ヘルプ' }).click()
      await page.getByRole('tab', { name: '使い方' }).click()
      await expect(page.getByRole('heading', { name: '5分で最初の一枚' })).toBeVisible()
    },
  },
  {
    name: '紙にする',
    async open(page) {
      await openMap(page, SMP_01)
      await page.getByRole('button', { name: '紙にする' }).click()
      await expect(page.getByRole('dialog').getByText('渡す前に')).toBeVisible()
      await expect(page.getByRole('button', { name: 'PDF を保存' })).toBeEnabled()
    },
  },
]

async function openMap(page: Page, title: string): Promise<void> {
  await openSample(page, title)
  const first = isPhone(page) ? page.getByRole('treeitem') : page.locator('.react-flow__node')
  await expect(first.first()).toBeVisible()
}

for (const width of [1440, 1280])
  test(`a sheet’s badge leaves the words of its line their room in the outline at ${width}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 })
    await openMap(page, SMP_05)
    await showOutline(page)
    await expect(page.getByRole('treeitem').getByText('経営者の用紙').first()).toBeVisible()
    expect(await crushedWords(page)).toEqual([])
  })

const isPhone = (page: Page): boolean => (page.viewportSize()?.width ?? 0) < 600

/** How far the screen around the list can be scrolled. */
const scrolled = (page: Page): Promise<number> =>
  page
    .locator('#root > div, #root > div > div')
    .evaluateAll((screens) =>
      Math.max(...screens.map(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight)),
    )

/** How far the page can be pushed sideways. */
const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    return Math.max(scrollWidth, document.body.scrollWidth) - clientWidth
  })

for (const { name, open, keepsTab, fits } of SCREENS)
  for (const size of SIZES)
    test(`${name} is sound at ${size.width} × ${size.height}`, async ({ page }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' })
      await page.setViewportSize(size)
      await open(page)
      await expect(page).toHaveTitle('伴走ボード')
      if (fits === true && !isPhone(page)) expect.soft(await scrolled(page), 'pixels to scroll').toBe(0)
      expect.soft(await overflow(page), 'pixels that stick out').toBe(0)
      expect.soft(await cutOff(page), 'cut off at the side').toEqual([])
      expect.soft(await smallTexts(page), 'too small').toEqual([])
      expect.soft(await crushedWords(page), 'pressed into a narrow column').toEqual([])
      await expectAccessible(page)
      if (keepsTab) return
      const { stops, unseen, trap } = await walkFocus(page)
      expect.soft(trap, 'does not let the keyboard go').toBeNull()
      expect.soft(unseen, 'stops of the keyboard that cannot be seen').toEqual([])
      expect.soft(stops.length, 'stops of the keyboard').toBeGreaterThan(2)
    })

for (const theme of ['暗い', '投影'])
  test(`the list, its dialogs and 設定・ヘルプ can be read in 「${theme}」, in both languages`, async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await openSample(page, SMP_05)
    await page.getByRole('button', { name: '設定・ヘルプ' }).click()
    await page.getByText(theme, { exact: true }).click()
    for (const language of ['日本語', 'English']) {
      await page.getByRole('tab').first().click()
      await page.getByText(language).click()
      for (const sheet of await page.getByRole('tab').all()) {
        await sheet.click()
        await expectAccessible(page)
      }
    }
    await page.getByRole('link', { name: 'Back' }).click()
    await page.getByRole('button', { name: 'Back to the cases' }).click()
    await expect(page.getByRole('listitem')).toHaveCount(1)
    await expectAccessible(page)
    for (const verb of ['New company', 'Practise with a sample']) {
      await page.getByRole('button', { name: verb }).click()
      await expectAccessible(page, '[role="dialog"]')
      await page.keyboard.press('Escape')
    }
  })

test('on a phone every verb of the header can be reached, and nothing is cut', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.setViewportSize({ width: 390, height: 844 })
  await openMap(page, SMP_05)
  for (const name of ['案件一覧へ戻る', '元に戻す', 'やり直す', '紙にする', 'ほかにできること', '保存済み'])
    await expect(page.getByRole('button', { name, exact: true })).toBeInViewport({ ratio: 1 })
  for (const name of [/^準備中/, /^みんなで/])
    await expect(page.getByRole('banner').getByRole('radio', { name })).toBeAttached()
  await page.getByRole('button', { name: '一人の用紙' }).click()
  await page.getByRole('menuitemradio', { name: '経営者の用紙' }).click()
  await expect(page.getByRole('button', { name: /経営者の用紙/ })).toBeFocused()
  const menu = page.getByRole('button', { name: 'ほかにできること', exact: true })
  await menu.click()
  for (const name of ['後継者の用紙を作る', '使い方とキー操作', '設定・ヘルプ'])
    await expect(page.getByRole('menuitem', { name })).toBeInViewport({ ratio: 1 })
  await expectAccessible(page, '[role="menu"]')
  await page.getByRole('menuitem', { name: '後継者の用紙を作る' }).click()
  await expect(page.getByRole('button', { name: /後継者の用紙/ })).toBeInViewport()
  await menu.click()
  await page.getByRole('menuitem', { name: '設定・ヘルプ' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('設定・ヘルプ')
})

for (const language of ['ja', 'en'])
  test(`a long name keeps to whole lines and the bar to its one height, ${language}`, async ({ page }) => {
    const begin = page.getByRole('button', { name: /^(新しい会社|New company)/ })
    // Until then the address of the page is the one that opens the app only once.
    await expect(begin).toBeVisible()
    await page.evaluate((chosen) => localStorage.setItem('banso.language', chosen), language)
    await page.reload()
    await begin.click()
    await page.getByRole('dialog').getByRole('textbox').first().fill(LONG_NAME)
    await page.keyboard.press('Enter')
    const bar = page.getByRole('banner')
    const name = bar.getByRole('heading', { level: 1 })
    await expect(name).toHaveAttribute('title', LONG_NAME)
    for (const width of [1440, 1280, 390]) {
      await page.setViewportSize({ width, height: 800 })
      const shown = name.locator('span')
      const lines = await shown.evaluate(
        (words) => words.clientHeight / Number.parseFloat(getComputedStyle(words).lineHeight),
      )
      expect(lines, `lines at ${width}`).toBeCloseTo(2, 1)
      expect((await bar.boundingBox())?.height, `at ${width}`).toBeLessThanOrEqual(width === 390 ? 104 : 57)
    }
    for (const part of await bar.locator('label, button').all())
      if (await part.isVisible()) await expect(part).toBeInViewport({ ratio: 1 })
  })

test('the map gives the keyboard back: Escape until nothing is chosen, then Tab', async ({ page }) => {
  await openMap(page, SMP_01)
  const map = page.getByRole('region', { name: '氷山の図' })
  await page.locator('.react-flow__node').first().click()
  await page.keyboard.press('Escape')
  await expect(page.locator('.react-flow__node.selected')).toHaveCount(0)
  for (const key of ['Tab', 'Shift+Tab']) {
    await map.getByRole('textbox').focus()
    await page.keyboard.press(key)
    await expect(map.getByRole('textbox'), key).not.toBeFocused()
  }
})

for (const language of ['ja', 'en'])
  for (const theme of ['light', 'projector'])
    test(`the bar is one row at 1280 × 720 with two sheets of one person, ${language}, ${theme}`, async ({
      page,
    }) => {
      await page.setViewportSize({ width: 1280, height: 720 })
      await openMap(page, SMP_05)
      await page.getByRole('button', { name: '一人の用紙' }).click()
      await page.getByRole('menuitem', { name: '後継者の用紙を作る' }).click()
      await page.getByRole('button', { name: '案件一覧へ戻る' }).click()
      await page.evaluate(
        (chosen) => {
          localStorage.setItem('banso.language', chosen.language)
          localStorage.setItem('banso.theme', chosen.theme)
        },
        { language, theme },
      )
      await page.reload()
      await page.getByRole('link', { name: SMP_05 }).click()
      const bar = page.getByRole('banner')
      await bar.getByRole('button', { name: /一人の用紙|One person/ }).click()
      await page.getByRole('menuitemradio', { name: /経営者の用紙|Chief executive/ }).click()
      await expect(bar.getByRole('button', { name: /経営者の用紙|Chief executive/ })).toBeVisible()
      await expect(bar.getByRole('radio', { checked: true })).toHaveCount(0)
      expect(await rowsOf(bar)).toBe(1)
      await page.setViewportSize({ width: 390, height: 844 })
      await expect(bar.getByRole('button', { name: /経営者の用紙|Chief executive/ })).toBeInViewport({
        ratio: 1,
      })
    })

/** How many of its buttons stand one below the other. */
const rowsOf = (bar: Locator): Promise<number> =>
  bar.getByRole('button').evaluateAll((buttons) => {
    const boxes = buttons.map((button) => button.getBoundingClientRect()).filter(({ height }) => height > 0)
    const rows: number[] = []
    for (const { top, height } of boxes) {
      const middle = top + height / 2
      if (!rows.some((row) => Math.abs(row - middle) < height / 2)) rows.push(middle)
    }
    return rows.length
  })
