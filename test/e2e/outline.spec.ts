// The outline twin: written by keyboard alone, the same cards as the map.
import type { Locator, Page } from 'playwright/test'
import { expect, test } from './app'
import { expectAccessible } from './axe'
import { openIme } from './ime'
import { openNewCompany } from './openNewCompany'
import { openOutline } from './openOutline'
import { paste } from './paste'

const lines = (page: Page): Locator => page.getByRole('treeitem')
const levels = (page: Page): Promise<(string | null)[]> =>
  lines(page).evaluateAll((all) => all.map((one) => one.getAttribute('aria-level')))

/** The words of the open line, with `|` where the caret stands. */
const openLine = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const field = document.activeElement
    if (!(field instanceof HTMLTextAreaElement)) return `no field: ${field?.getAttribute('role') ?? ''}`
    return `${field.value.slice(0, field.selectionStart)}|${field.value.slice(field.selectionStart)}`
  })

async function write(page: Page, ...texts: readonly string[]): Promise<void> {
  for (const [index, text] of texts.entries()) {
    if (index > 0) await page.keyboard.press('Enter')
    await page.keyboard.insertText(text)
  }
}

test('one line per remark, indented to an answer, with an input method', async ({ page }) => {
  await openOutline(page)
  const ime = await openIme(page)
  await ime.type('じゅちゅう', '受注が読めない')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await ime.compose(['じ', 'じょ', '情報'])
  await expect(lines(page)).toHaveCount(2)
  await ime.commit('情報が止まる')
  await page.keyboard.press('Control+Enter')
  await ime.type('ば', '話す場がない')
  await page.keyboard.press('Enter')
  await ime.type('ひと', '人が入れ替わる')
  await page.keyboard.press('Shift+Tab')
  await expect(lines(page)).toHaveText([/受注が読めない/, /情報が止まる/, /話す場がない/, /なぜの答え/])
  await expect(lines(page).last().getByRole('textbox')).toHaveValue('人が入れ替わる')
  expect(await levels(page)).toEqual(['1', '2', '3', '2'])
})

test('lines are moved among their siblings and walked through with the arrows', async ({ page }) => {
  await openOutline(page)
  await write(page, '一', '二', '三')
  await page.keyboard.press('Alt+ArrowUp')
  await expect(lines(page).nth(1).getByRole('textbox')).toHaveValue('三')
  await page.keyboard.press('ArrowUp')
  await expect(lines(page).first().getByRole('textbox')).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await expect(lines(page).nth(2).getByRole('textbox')).toHaveValue('二')
})

test('Backspace on an empty line takes the line away and goes back to the one above', async ({ page }) => {
  await openOutline(page)
  await write(page, '一', '二')
  await page.keyboard.press('Enter')
  await expect(lines(page)).toHaveCount(3)
  await page.keyboard.press('Backspace')
  await expect(lines(page)).toHaveCount(2)
  await expect(lines(page).nth(1).getByRole('textbox')).toBeFocused()
})

test('several pasted lines become cards in one step', async ({ page }) => {
  await openOutline(page)
  await write(page, '前からある')
  await page.keyboard.press('Enter')
  await paste(page, '納期が遅れる\n\t段取りが読めない\n　　受注が遅い\n値上げできない')
  await expect(lines(page)).toHaveCount(5)
  expect(await levels(page)).toEqual(['1', '1', '2', '3', '1'])
  await page.keyboard.press('Control+z')
  await expect(lines(page)).toHaveCount(1)
})

test('! at the start of a line makes a 裏課題 that waits for 本人の言葉, and the scribe goes on', async ({
  page,
}) => {
  await openOutline(page)
  await write(page, '受注が読めない')
  await page.keyboard.press('Control+Enter')
  await page.keyboard.insertText('！全部自分で決めてきた')
  await page.keyboard.press('Enter')
  await page.keyboard.insertText('次の発言')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
  const root = lines(page).filter({ hasText: '全部自分で決めてきた' })
  await expect(root).toContainText('裏課題')
  await expect(root).toContainText('本人の言葉を待っています')
  await expect(root).not.toContainText('！')
  await expect(lines(page).filter({ hasText: '次の発言' })).toBeVisible()
})

test('a line is carried by keyboard and by hand, and hangs where it was put down', async ({ page }) => {
  await openOutline(page)
  await write(page, '一', '二', '三')
  await page.keyboard.press('Escape')
  const grip = (text: string): Locator => page.getByRole('button', { name: `行を動かす: ${text}` })
  await grip('三').focus()
  await page.keyboard.press('Space')
  await expect(page.getByText('「三」をつかみました。')).toBeAttached()
  await expect(async () => {
    await page.keyboard.press('ArrowUp')
    await expect(page.getByText('「一」の下、1段目')).toBeAttached({ timeout: 500 })
  }).toPass()
  await page.keyboard.press('ArrowRight')
  await expect(page.getByText('「一」の下、2段目')).toBeAttached()
  await page.keyboard.press('Space')
  await expect(lines(page)).toHaveText([/一/, /三/, /二/])
  expect(await levels(page)).toEqual(['1', '2', '1'])

  const from = await grip('二').boundingBox()
  const to = await lines(page).first().boundingBox()
  if (from === null || to === null) throw new Error('the lines are not on the screen')
  await lines(page).nth(2).hover()
  await page.mouse.move(from.x + 8, from.y + 8)
  await page.mouse.down()
  await page.mouse.move(from.x + 8, from.y - 10, { steps: 3 })
  await page.mouse.move(from.x + 8, to.y + 4, { steps: 5 })
  await page.mouse.up()
  await expect(lines(page)).toHaveText([/二/, /一/, /三/])
})

test('the map shows what the outline wrote, and the outline what the map wrote', async ({ page }) => {
  await openOutline(page)
  await write(page, '受注が読めない')
  await page.keyboard.press('Escape')
  const map = page.getByRole('region', { name: '氷山の図' })
  await map.getByText('受注が読めない').first().click()
  await page.keyboard.press('Tab')
  await page.keyboard.insertText('情報が止まる')
  await expect(lines(page).nth(1)).toContainText('情報が止まる')
  await expect(map.getByText('受注が読めない').first()).toBeVisible()
})

test('on a narrow screen the outline comes first and the map is one press away', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await openNewCompany(page, '見本工業')
  await expect(lines(page).getByRole('textbox')).toBeFocused()
  await page.keyboard.insertText('受注が読めない')
  await page.getByText('図', { exact: true }).click()
  await expect(
    page.getByRole('region', { name: '氷山の図' }).getByText('受注が読めない').first(),
  ).toBeVisible()
})

test('an Enter right after the words were chosen makes the next line; the one that chose them does not', async ({
  page,
}) => {
  await openOutline(page)
  const ime = await openIme(page)
  await ime.compose(['じゅちゅう', '受注'])
  await ime.commit('受注')
  await expect.poll(() => openLine(page)).toBe('受注|')
  await expect(lines(page)).toHaveCount(1)
  await page.keyboard.press('Enter')
  await expect(lines(page)).toHaveCount(2)
  await ime.compose(['のうき', '納期'])
  // Words may be chosen without a key, too: by the pointer, by voice. The Enter that follows is meant.
  await ime.choose('納期')
  await page.keyboard.press('Enter')
  await expect(lines(page)).toHaveText([/^表課題.*受注$/, /^表課題.*納期$/, /表課題/])
  await expect.poll(() => openLine(page)).toBe('|')
})

test('arrows go straight up and down, and past the ends of a line to the next one', async ({ page }) => {
  await openOutline(page)
  await write(page, 'あいうえおかきくけこ', 'みじか', 'さしすせそたちつてと')
  for (let step = 0; step < 4; step++) await page.keyboard.press('ArrowLeft')
  await expect.poll(() => openLine(page)).toBe('さしすせそた|ちつてと')
  await page.keyboard.press('ArrowUp')
  await expect.poll(() => openLine(page)).toBe('みじか|')
  await page.keyboard.press('ArrowUp')
  await expect.poll(() => openLine(page)).toBe('あいうえおか|きくけこ')
  await page.keyboard.press('End')
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => openLine(page)).toBe('|みじか')
  await page.keyboard.press('ArrowLeft')
  await expect.poll(() => openLine(page)).toBe('あいうえおかきくけこ|')
  await page.keyboard.press('Home')
  await page.keyboard.press('ArrowDown')
  await expect.poll(() => openLine(page)).toBe('|みじか')
})

test('in words of several rows the arrows go row by row, then to the next line at the same place', async ({
  page,
}) => {
  await openOutline(page)
  const many = 'あいうえお'.repeat(12)
  await write(page, `一${many}`, `二${many}`)
  await page.keyboard.press('Home')
  for (let step = 0; step < 3; step++) await page.keyboard.press('ArrowRight')
  const lowest = (await openLine(page)).indexOf('|')
  await page.keyboard.press('ArrowUp')
  await expect.poll(() => openLine(page)).toMatch(/^二/)
  await expect.poll(async () => (await openLine(page)).indexOf('|')).toBeLessThan(lowest)
  for (let rows = 0; rows < 10 && /^\|?二/.test(await openLine(page)); rows++)
    await page.keyboard.press('ArrowUp')
  await expect.poll(() => openLine(page)).toMatch(/^一/)
  await expect.poll(async () => (await openLine(page)).indexOf('|')).toBe(lowest)
  await page.keyboard.press('ArrowDown')
  await expect.poll(() => openLine(page)).toMatch(/^二..\|/)
})

test('Alt with arrows moves the open line, deeper and back as well, and the words stay under the caret', async ({
  page,
}) => {
  await openOutline(page)
  await write(page, '一', '二', '三')
  await page.keyboard.press('Alt+ArrowUp')
  await page.keyboard.press('Alt+ArrowRight')
  await expect.poll(() => levels(page)).toEqual(['1', '2', '1'])
  await page.keyboard.press('Alt+ArrowLeft')
  await expect.poll(() => levels(page)).toEqual(['1', '1', '1'])
  await page.keyboard.press('Alt+ArrowDown')
  await expect(lines(page)).toHaveText([/一/, /二/, /表課題/])
  await expect.poll(() => openLine(page)).toBe('三|')
})

test('the keyboard is never lost: after undo, Escape and Delete it is on a line', async ({ page }) => {
  await openOutline(page)
  await write(page, '一', '二', '三')
  await page.keyboard.press('Control+z')
  await expect(lines(page)).toHaveCount(2)
  await expect.poll(() => openLine(page)).toBe('二|')
  await page.keyboard.press('Control+y')
  await expect(lines(page)).toHaveCount(3)
  await page.keyboard.press('Enter')
  await expect(lines(page)).toHaveCount(4)
  await page.keyboard.press('Escape')
  await expect(lines(page)).toHaveCount(3)
  const focused = lines(page).and(page.locator(':focus'))
  await expect(focused).toContainText('二')
  await page.keyboard.press('End')
  await expect(focused).toContainText('三')
  await page.keyboard.press('Delete')
  await expect(lines(page)).toHaveText([/一/, /二/])
  await expect(focused).toContainText('二')
  await page.keyboard.press('Control+z')
  await expect(lines(page)).toHaveCount(3)
  await page.keyboard.press('Home')
  await page.keyboard.press('F2')
  await expect.poll(() => openLine(page)).toBe('一|')
})

test('closed lines are walked like a tree', async ({ page }) => {
  await openOutline(page)
  await paste(page, '一\n\tあ\n\t\tか\n\tい\n二')
  await page.keyboard.press('Escape')
  const focused = lines(page).and(page.locator(':focus'))
  await page.keyboard.press('ArrowUp')
  await expect(focused).toContainText('い')
  await page.keyboard.press('ArrowLeft')
  await expect(focused).toContainText('一')
  await expect(focused).toHaveAttribute('aria-expanded', 'true')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await expect(focused).toContainText('か')
  await expect(focused).toHaveAttribute('aria-selected', 'true')
  await expect(focused).not.toHaveAttribute('aria-expanded')
  await page.keyboard.press('Alt+ArrowLeft')
  await expect(focused).toContainText('か')
  await expect.poll(() => levels(page)).toEqual(['1', '2', '2', '2', '1'])
})

test('one line copied with its end stays one line', async ({ page }) => {
  await openOutline(page)
  await page.keyboard.insertText('前')
  await paste(page, '後ろ\r\n')
  await expect.poll(() => openLine(page)).toBe('前後ろ|')
  await page.keyboard.press('Escape')
  await expect(lines(page)).toHaveText([/前後ろ/])
})

test('long words show three rows, and are read on by key or press', async ({ page }) => {
  await openOutline(page)
  await write(page, '社長が昔からの取引先との約束を一人で覚えている。'.repeat(80), '短い')
  const line = lines(page).first()
  const rowsOf = (): Promise<number> =>
    line.locator('[data-edited]').evaluate((words) => Math.round(words.clientHeight / 24))
  await expect.poll(rowsOf).toBeLessThanOrEqual(3)
  await page.keyboard.press('Escape')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('ArrowRight')
  await expect.poll(rowsOf).toBeGreaterThan(20)
  await line.getByRole('button', { name: 'たたむ' }).click()
  await expect.poll(rowsOf).toBeLessThanOrEqual(3)
  await page.keyboard.press('Enter')
  await expect(line.getByRole('button', { name: 'たたむ' })).toBeFocused()
  await expect.poll(rowsOf).toBeGreaterThan(20)
  await line.focus()
  await page.keyboard.press('F2')
  await expect.poll(async () => (await openLine(page)).length).toBeGreaterThan(1900)
  await expect(lines(page).nth(1).getByRole('button', { name: '続きを読む' })).toHaveCount(0)
})

test('a 裏課題 is led by 本人の言葉, and both wordings are found', async ({ page }) => {
  await openOutline(page)
  await write(page, '受注が読めない')
  await page.keyboard.press('Control+Enter')
  await page.keyboard.insertText('権限が社長に集まっている')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: '本質的課題にする' }).click()
  await page.getByRole('textbox', { name: '本人の言葉' }).fill('ぜんぶ自分で決めてきた')
  await page.getByRole('button', { name: '本人が言った言葉です' }).click()
  const root = lines(page).filter({ hasText: '権限が社長に集まっている' })
  await expect(root).toContainText(/「ぜんぶ自分で決めてきた」.*権限が社長に/)
  const find = page.getByRole('searchbox', { name: 'さがす' })
  for (const words of ['ゼンブ 決めて', '権限']) {
    await find.fill(words)
    await expect(page.getByRole('status').filter({ hasText: '1 / 1' })).toBeVisible()
    await expect(lines(page)).toHaveCount(2)
  }
})

test('Ctrl+F finds a card among 300 by its words, and the map shows it', async ({ page }) => {
  await openOutline(page)
  const many = Array.from({ length: 300 }, (_, index) => `発言その${index}`)
  await paste(page, [...many, 'ﾌﾟﾚｽ工程が止まる', '\tプレスの刃が摩耗'].join('\n'))
  await expect(lines(page)).toHaveCount(302)
  await page.keyboard.press('Control+f')
  const find = page.getByRole('searchbox', { name: 'さがす' })
  await expect(find).toBeFocused()
  await page.keyboard.insertText('ぷれす')
  await expect(lines(page)).toHaveText([/ﾌﾟﾚｽ工程が止まる/, /プレスの刃が摩耗/])
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('status').filter({ hasText: '2 / 2' })).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(find).toBeFocused()
  const card = page.getByRole('region', { name: '氷山の図' }).getByText('プレスの刃が摩耗').first()
  await expect(card).toBeInViewport()
  await expectAccessible(page, '[data-pane="outline"]')
  await page.keyboard.press('Escape')
  await expect(lines(page)).toHaveCount(302)
  await expect(find).toHaveValue('')
  await page.keyboard.press('Escape')
  await expect(lines(page).and(page.locator(':focus'))).toContainText('プレスの刃が摩耗')
})

test('over an open 案件 設定・ヘルプ keeps Ctrl+F and F6 for the browser', async ({ page }) => {
  await openOutline(page)
  await write(page, '受注が多い')
  await page.evaluate(() =>
    window.addEventListener('keydown', ({ key, defaultPrevented }) => {
      document.title = `${key} ${String(defaultPrevented)}`
    }),
  )
  const expectTaken = async (key: string, told: string): Promise<void> => {
    await page.keyboard.press(key)
    await expect(page).toHaveTitle(told)
  }
  await page.getByRole('button', { name: '設定・ヘルプ' }).click()
  await expect(page.getByRole('heading', { level: 1, name: '設定・ヘルプ' })).toBeVisible()
  await expectTaken('Control+f', 'f false')
  await expectTaken('F6', 'F6 false')
  await page.getByRole('link', { name: '戻る' }).click()
  await expect(lines(page)).toHaveCount(1)
  await expectTaken('F6', 'F6 true')
  await expectTaken('Control+f', 'f true')
})
