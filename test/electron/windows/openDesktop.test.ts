// Main and preload logic against our Electron stand-in in a real Chromium. Never to be called "runs in Electron".
import { existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { temporaryFolder } from '../helpers/temporaryFolder'
import { notesOf, prepareDesktop, untilNoted } from '../standIn/prepareDesktop'

const desktops = prepareDesktop()

describe('closing', () => {
  it('waits until the page has put everything away', async () => {
    const { shellWindow, page, log, app, dataDir } = await desktops.open()
    shellWindow.close()
    await app.ended
    expect(log.at(-1)).toBe('quit')
    // The page's last call arrived before the end: its tombstone is there.
    expect(existsSync(join(dataDir, 'tombstones', 'put-away.json'))).toBe(true)
    expect(existsSync(join(dataDir, 'running.json'))).toBe(false)
    expect(page.isClosed() || shellWindow.isDestroyed()).toBe(true)
  })

  it('waits for a slow page, once, however often closing is asked for', async () => {
    const { shellWindow, page } = await desktops.open()
    await page.evaluate(() => {
      window.fixture.isPutAway = new Promise<void>((resolve) =>
        addEventListener('put-away', () => resolve(), { once: true }),
      )
    })
    shellWindow.close()
    await untilNoted(page, 'will close')
    shellWindow.close()
    expect(shellWindow.isDestroyed()).toBe(false)
    expect((await notesOf(page)).filter((note) => note === 'will close')).toHaveLength(1)
    await page.evaluate(() => void dispatchEvent(new Event('put-away')))
    await vi.waitUntil(() => shellWindow.isDestroyed())
  })

  it('closes all the same after five seconds', async () => {
    const { shellWindow, page } = await desktops.open()
    await page.evaluate(() => void (window.fixture.isPutAway = new Promise(() => undefined)))
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    onTestFinished(() => void vi.useRealTimers())
    shellWindow.close()
    expect(shellWindow.isDestroyed()).toBe(false)
    vi.advanceTimersByTime(4_999)
    expect(shellWindow.isDestroyed()).toBe(false)
    vi.advanceTimersByTime(1)
    expect(shellWindow.isDestroyed()).toBe(true)
  })

  it('closes at once while a page is being loaded and nobody listens', async () => {
    const { shellWindow } = await desktops.open()
    shellWindow.webContents.emit('did-start-navigation', { isMainFrame: true, isSameDocument: false })
    shellWindow.close()
    expect(shellWindow.isDestroyed()).toBe(true)
  })

  it('listens again after F5', async () => {
    const { shellWindow, page } = await desktops.open()
    await page.reload()
    await page.waitForFunction(() => document.body?.dataset['bridge'] === 'open')
    shellWindow.close()
    await untilNoted(page, 'will close').catch(() => undefined)
    await vi.waitUntil(() => shellWindow.isDestroyed())
  })
})

describe('files from the desktop', () => {
  it('reach the page with name and bytes: on a second start and on a double click', async () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, '会社.bansou'), Buffer.from([1, 0, 255]))
    const { app, page, log } = await desktops.open()
    app.emit('second-instance', {}, ['electron', '--x', '会社.bansou'], folder)
    await untilNoted(page, 'file 会社.bansou 1,0,255')
    expect(log).toContain('focus')
    app.emit('open-file', { preventDefault: () => undefined }, join(folder, '会社.bansou'))
    await page.waitForFunction(() => window.fixture.notes.length === 2)
  })

  it('that cannot be taken reach the page by name, with the reason', async () => {
    const folder = temporaryFolder()
    symlinkSync('/etc/hostname', join(folder, 'link.bansou'))
    mkdirSync(join(folder, 'folder.bansou'))
    writeFileSync(join(folder, 'note.txt'), 'x')
    writeFileSync(join(folder, 'real.bansou'), Buffer.from([1]))
    const { app, page } = await desktops.open()
    const names = ['link.bansou', 'folder.bansou', 'note.txt', 'none.bansou', 'real.bansou']
    app.emit('second-instance', {}, ['electron', ...names], folder)
    await page.waitForFunction(() => window.fixture.notes.length === 5)
    expect([...(await notesOf(page))].sort()).toEqual([
      'file real.bansou 1',
      'refused folder.bansou file.notRegular',
      'refused link.bansou file.notRegular',
      'refused none.bansou file.failed',
      'refused note.txt file.onlyCopies',
    ])
  })

  it('named by the command line come when the page is there, as paths or as addresses', async () => {
    const folder = temporaryFolder()
    const named = ['一.bansou', '二.bansou'].map((name) => join(folder, name))
    for (const path of named) writeFileSync(path, Buffer.from([1]))
    const [first = '', second = ''] = named
    const { page } = await desktops.open({ words: ['--x', first, pathToFileURL(second).href] })
    await page.waitForFunction(() => window.fixture.notes.length === 2)
    expect([...(await notesOf(page))].sort()).toEqual(['file 一.bansou 1', 'file 二.bansou 1'])
  })
})

describe('the menu', () => {
  it('is Japanese and tells the page what was chosen', async () => {
    const { menu, page } = await desktops.open()
    expect(menu().map(({ label }) => label)).toEqual(['ファイル', '編集', '表示', 'ウインドウ', 'ヘルプ'])
    menu()[0]
      ?.submenu?.find(({ label }) => label === '紙にする…')
      ?.click?.()
    await untilNoted(page, 'menu print')
  })

  it('is English on an English system, and follows the page from its first word', async () => {
    const { menu, page } = await desktops.open({ locale: 'en-US' })
    expect(menu().map(({ label }) => label)).toEqual(['File', 'Edit', 'View', 'Window', 'Help'])
    await page.evaluate(() => window.fixture.showMenu({ language: 'ja', hasOpen: false }))
    expect(menu().map(({ label }) => label)).toEqual(['ファイル', '編集', '表示', 'ウインドウ', 'ヘルプ'])
  })

  it('offers what needs an open 案件 only while there is one', async () => {
    const { menu, page } = await desktops.open()
    const resting = () =>
      menu().flatMap(({ submenu }) =>
        (submenu ?? []).flatMap(({ label, enabled }) => (enabled === false ? [label] : [])),
      )
    expect(resting()).toEqual(['ファイルに保存…', '紙にする…', '元に戻す', 'やり直す'])
    await page.evaluate(() => window.fixture.showMenu({ language: 'ja', hasOpen: true }))
    expect(resting()).toEqual([])
    await page.evaluate(() => window.fixture.showMenu({ language: 'en', hasOpen: false }))
    expect(resting()).toEqual(['Save to a file…', 'Put on paper…', 'Undo', 'Redo'])
  })
})

describe('a page that does not answer', () => {
  it('is left alone when the person waits, and loaded anew when told to, however often', async () => {
    const ask = ['待つ', '読み直す', '読み直す', '読み直す']
    const { shellWindow, page, log } = await desktops.open({ dialogs: { ask } })
    const hang = () => shellWindow.webContents.emit('unresponsive')
    await page.evaluate(() => void (document.body.dataset['bridge'] = 'hanging'))
    hang()
    await vi.waitUntil(() => log.some((line) => line.startsWith('message box 画面が応えなくなって')))
    expect(await page.evaluate(() => document.body.dataset['bridge'])).toBe('hanging')
    for (let time = 0; time < 3; time += 1) {
      await page.evaluate(() => void (document.body.dataset['bridge'] = 'hanging'))
      hang()
      await page.waitForFunction(() => document.body?.dataset['bridge'] === 'open')
    }
    expect(log).not.toContain('exit 1')
  })

  it('is asked about once at a time', async () => {
    const { shellWindow, log } = await desktops.open()
    shellWindow.webContents.emit('unresponsive')
    shellWindow.webContents.emit('unresponsive')
    expect(log.filter((line) => line.startsWith('message box'))).toHaveLength(1)
  })
})

describe('a page whose process dies', () => {
  it('is loaded again, and given up after the third time in a minute', async () => {
    const { shellWindow, page, log } = await desktops.open()
    const die = () => shellWindow.webContents.emit('render-process-gone', {}, { reason: 'crashed' })
    await page.evaluate(() => void (document.body.dataset['bridge'] = 'dead'))
    die()
    await page.waitForFunction(() => document.body?.dataset['bridge'] === 'open')
    die()
    await page.waitForFunction(() => document.body?.dataset['bridge'] === 'open')
    die()
    expect(log.at(-1)).toBe('exit 1')
  })
})
