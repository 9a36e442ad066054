// The real console through the real preload and main, against our Electron stand-in. Never to be called "runs in Electron".
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { readManifest } from '../../shared/file/readManifest'
import { readPdf } from '../e2e/fixtures/readPdf'
import { bansouFile } from './helpers/bansouFile'
import { temporaryFolder } from './helpers/temporaryFolder'
import { prepareDesktop } from './standIn/prepareDesktop'
import type { StandInOptions } from './standIn/standInState'

const desktops = prepareDesktop(join(import.meta.dirname, '../../renderer'))

async function openConsole(options?: Partial<StandInOptions>) {
  const desktop = await desktops.start(options)
  const shellWindow = await vi.waitUntil(() => [...desktop.windows][0], { timeout: 10_000 })
  onTestFinished(async () => {
    if (!shellWindow.isDestroyed()) shellWindow.destroy()
    await desktop.app.ended
  })
  const page = await shellWindow.page
  await page.getByRole('heading', { name: '何から始めますか' }).waitFor()
  return { ...desktop, shellWindow, page }
}

describe('the console in the desktop shell', () => {
  it('opens a sample, puts it into DATA before the window closes, and breaks no security rule', async () => {
    const { app, windows, log, dataDir } = await desktops.start()
    const shellWindow = await vi.waitUntil(() => [...windows][0], { timeout: 10_000 })
    const page = await shellWindow.page
    const complaints: string[] = []
    page.on('console', (message) => void (message.type() === 'error' && complaints.push(message.text())))
    await page.getByRole('button', { name: '見本で練習' }).click()
    await page.getByRole('button', { name: 'この見本で始める' }).click()
    await page.getByRole('button', { name: '紙にする' }).waitFor()
    shellWindow.close()
    await app.ended
    const [id = ''] = readdirSync(join(dataDir, 'engagements'))
    const file = readManifest(readFileSync(join(dataDir, 'engagements', id, 'current.bansou')))
    expect(file).toMatchObject({ ok: true, value: { id } })
    expect(file.ok && file.value.cardCount).toBeGreaterThan(3)
    expect([log.at(-1), existsSync(join(dataDir, 'running.json'))]).toEqual(['quit', false])
    expect(complaints).toEqual([])
  }, 60_000)

  it('stays open while words are left that were refused, and closes when they are given up', async () => {
    const { app, windows } = await desktops.start()
    const shellWindow = await vi.waitUntil(() => [...windows][0], { timeout: 10_000 })
    const page = await shellWindow.page
    await page.getByRole('button', { name: '新しい会社' }).click()
    await page.getByRole('textbox', { name: '表示名' }).fill('見本工業')
    await page.keyboard.press('Enter')
    await page.locator('textarea[data-document-text]:focus').waitFor()
    await page.keyboard.insertText('売上が減った理由。\n'.repeat(2_001))
    await page.getByText('20000 文字まで').waitFor()
    shellWindow.close()
    const question = page.getByRole('alertdialog')
    await question.waitFor()
    await page.keyboard.press('Escape')
    await question.waitFor({ state: 'hidden' })
    shellWindow.close()
    await page.getByRole('button', { name: '保存せずに移る' }).click()
    await question.waitFor({ state: 'hidden' })
    // The page asks its window to close; Chromium, unlike Electron, does not listen to a page nobody opened.
    shellWindow.close()
    await app.ended
    expect([...windows]).toEqual([])
  }, 60_000)
})

describe('the menu of the console', () => {
  it('puts three new cards on paper; it rests while no 案件 is open, and speaks the language chosen in the app', async () => {
    const paper = join(temporaryFolder(), '氷山.pdf')
    const { menu, page, log } = await openConsole({ dialogs: { save: [paper] } })
    const entry = (label: string) =>
      menu()
        .flatMap(({ submenu }) => submenu ?? [])
        .find((item) => item.label === label)
    expect(entry('紙にする…')?.enabled).toBe(false)
    await page.getByRole('button', { name: '新しい会社' }).click()
    await page.getByRole('textbox', { name: '表示名' }).fill('見本工業')
    await page.keyboard.press('Enter')
    const words = ['受注が読めない', '情報が部門で止まる', '話し合う場がない']
    for (const [depth, word] of words.entries()) {
      if (depth > 0) await page.keyboard.press('Tab')
      await page.locator('textarea[data-document-text]:focus:empty').waitFor()
      await page.keyboard.insertText(word)
    }
    await page.keyboard.press('Escape')
    expect(entry('紙にする…')?.enabled).toBe(true)
    entry('紙にする…')?.click?.()
    const dialog = page.getByRole('dialog', { name: '紙にする' })
    await dialog.getByRole('button', { name: 'PDF を保存' }).click()
    await dialog.getByText('を保存しました').waitFor()
    expect(log).toContainEqual(expect.stringMatching(/^save dialog 氷山マップ_見本工業_.*\.pdf$/))
    expect(readFileSync(paper).subarray(0, 5).toString()).toBe('%PDF-')
    const text = await readPdf(paper)
    for (const word of words) expect(text).toContain(word)
    await dialog.getByRole('button', { name: '閉じる' }).last().click()
    await dialog.waitFor({ state: 'hidden' })
    await page.evaluate(() => void (location.hash = '#/settings/settings'))
    await page.getByRole('radiogroup', { name: 'ことば' }).getByText('English').click()
    await vi.waitUntil(() => entry('Put on paper…')?.enabled === false, { timeout: 10_000 })
  }, 60_000)
})

describe('a file opened from the desktop', () => {
  it('is asked about first; a second double click leads to the 案件 that is here, or makes one more when told so', async () => {
    const { app, page, dataDir } = await openConsole()
    const path = join(temporaryFolder(), '会社.bansou')
    writeFileSync(path, bansouFile({ id: 'engagement-01', name: '見本工業' }))
    const doubleClick = () => app.emit('open-file', { preventDefault: () => undefined }, path)
    const question = page.getByRole('alertdialog')
    const stored = () => readdirSync(join(dataDir, 'engagements'))
    doubleClick()
    await question.getByRole('heading', { name: '「見本工業」を読み込みますか' }).waitFor()
    expect(await question.innerText()).toMatch(/ファイル「会社\.bansou」（カード \d+ 枚）/)
    await question.getByRole('button', { name: 'やめる' }).last().click()
    expect(stored()).toEqual([])
    doubleClick()
    await question.getByRole('button', { name: '読み込む' }).click()
    await page.getByRole('textbox', { name: '案件名' }).waitFor()
    doubleClick()
    await question.getByRole('heading', { name: '「見本工業」は、すでに案件一覧にあります' }).waitFor()
    await question.getByRole('button', { name: 'いまある案件を開く' }).click()
    await question.waitFor({ state: 'hidden' })
    expect(stored()).toEqual(['engagement-01'])
    doubleClick()
    await question.getByRole('button', { name: '写しとして読み込む' }).click()
    await vi.waitUntil(() => stored().length === 2, { timeout: 10_000 })
  }, 60_000)

  it('that cannot be read is told by its name, in one sentence', async () => {
    const { app, page } = await openConsole()
    app.emit('second-instance', {}, ['electron', '写真.png'], temporaryFolder())
    const news = page.getByRole('region', { name: 'お知らせ' })
    await news.getByText('「写真.png」は開けませんでした。').waitFor()
    expect(await news.innerText()).toContain('重ねて開けるのは控え（.bansou）だけ')
  }, 60_000)
})
