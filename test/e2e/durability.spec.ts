// Nothing that was called 保存済み is ever lost: not to a killed browser, not to a lost profile; and what was deleted
// stays deleted. (shared/doc/SPEC.md S1, S6, S7)
import type { Locator, Page, Request } from 'playwright/test'
import { expect, test } from './app'
import type { RunningApp } from './fixtures/createRunningApp'
import { seededDice, type Dice } from './fixtures/seededDice'
import { NO_WORDS, watchAcknowledged, type Words } from './fixtures/watchAcknowledged'
import { wordsInData } from './fixtures/wordsInData'
import { openIme, type Ime } from './ime'
import { openNewCompany } from './openNewCompany'
import { showOutline } from './showOutline'

test.use({ ownBrowser: true })

const ROUNDS = 30
const SEED = 20_260_215
const COMPANY = '見本工業'
const WORKER = /\/assets\/heavyWorker-[\w-]+\.js$/

const outline = (page: Page): Locator => page.getByRole('region', { name: 'アウトライン' })
const lines = (page: Page): Locator => page.getByRole('treeitem')
const saveState = (page: Page): Locator => page.getByRole('button', { name: /^保存(済み|中|できません)$/ })

const writesFor = (request: Request, reason: string): boolean =>
  request.url().endsWith('/api/engagements:write') &&
  (request.postDataBuffer()?.toString('latin1').includes(`"reason":"${reason}"`) ?? false)

async function openFromList(page: Page, name: string): Promise<void> {
  await page.getByRole('link', { name }).click()
  await expect(page.getByRole('textbox', { name: '案件名' })).toHaveValue(name)
  await showOutline(page)
}

async function backToList(page: Page): Promise<void> {
  await page.getByRole('button', { name: '案件一覧へ戻る' }).click()
  await expect(page.getByRole('heading', { level: 1, name: '案件一覧' })).toBeVisible()
}

/** Card id → words, as the outline shows them. */
const wordsOf = (page: Page): Promise<Words> =>
  lines(page).evaluateAll(
    (all, noWords) =>
      Object.fromEntries(
        all.map((line) => {
          const shown = line.querySelector<HTMLElement>('[data-words]')?.innerText ?? ''
          const words = line.querySelector('textarea')?.value ?? (shown === noWords ? '' : shown)
          return [line.getAttribute('data-line') ?? '', words]
        }),
      ),
    NO_WORDS,
  )

/** Opens an empty card, in the outline or on the map, the caret in it. */
async function startCard(page: Page, dice: Dice): Promise<void> {
  const add =
    dice.between(0, 1) === 0
      ? outline(page).getByRole('button', { name: '表課題を書き足す' })
      : page.getByRole('toolbar', { name: '道具' }).getByRole('button', { name: '書き足す', exact: true })
  await add.click()
  await expect(page.locator('textarea[data-document-text]:focus')).toBeVisible()
}

/** Goes on writing, quickly and thoughtfully, with keys and with an input method, until the keyboard is gone. */
async function writeUntilTheEnd(page: Page, ime: Ime, dice: Dice): Promise<void> {
  for (;;) {
    const gesture = dice.between(0, 9)
    if (gesture < 2) await page.keyboard.type('naze ', { delay: dice.between(5, 60) })
    else if (gesture < 6) await page.keyboard.type('de', { delay: dice.between(450, 650) })
    else if (gesture < 8) await ime.type('う', 'うり', 'うりあげ', '売上が')
    else await page.keyboard.press('Enter')
  }
}

/** Only ever appended to, so a card must still begin with what was acknowledged. */
const lostFrom = (acknowledged: Words, found: Words): readonly string[] =>
  Object.entries(acknowledged)
    .filter(([id, text]) => !(found[id] ?? '').startsWith(text))
    .map(([id, text]) => `${id}: “${text}” was acknowledged, “${found[id] ?? 'no card'}” came back`)

interface Round {
  readonly acknowledged: Words
  readonly shown: Words
  /** Something written in this very round was called 保存済み. */
  readonly hasNews: boolean
}

/** Writes in the open 案件 and kills the browser in the middle of it. */
async function writeAndKill(app: RunningApp, dice: Dice): Promise<Round> {
  const page = app.page()
  const before = await wordsOf(page)
  const seen = await watchAcknowledged(page)
  const ime = await openIme(page)
  await startCard(page, dice)
  // Half of the cuts come at any time, the others soon after something new was called 保存済み, however slow the machine.
  const isAnyTime = dice.between(0, 1) === 0
  const cutAfterMs = isAnyTime ? dice.between(200, 1500) : dice.between(0, 900)
  const news = isAnyTime ? Promise.resolve() : seen.until((words) => lostFrom(words, before).length > 0)
  // This timer waits for nothing: the moment of the power cut is what is thrown here.
  const cut = news.then(
    () =>
      new Promise<void>((gone, failed) => {
        setTimeout(() => void app.killBrowser().then(gone, failed), cutAfterMs)
      }),
  )
  await Promise.all([cut, expect(writeUntilTheEnd(page, ime, dice)).rejects.toThrow()])
  const [acknowledged, shown] = [seen.words(), seen.shown()]
  return { acknowledged, shown, hasNews: lostFrom(acknowledged, before).length > 0 }
}

test('[S1] thirty power cuts while somebody writes lose nothing that was called 保存済み', async ({
  app,
}) => {
  test.setTimeout(480_000)
  const dice = seededDice(SEED)
  const lost: string[] = []
  let unfinished = 0
  let withNews = 0
  await openNewCompany(app.page(), COMPANY)
  await app.page().keyboard.press('Escape')
  await showOutline(app.page())
  for (let round = 1; round <= ROUNDS; round += 1) {
    const { acknowledged, shown, hasNews } = await writeAndKill(app, dice)
    if (lostFrom(shown, acknowledged).length > 0) unfinished += 1
    if (hasNews) withNews += 1
    const page = await app.openBrowser()
    await openFromList(page, COMPANY)
    if (Object.keys(acknowledged).length > 0) await expect(lines(page).first()).toBeVisible()
    lost.push(...lostFrom(acknowledged, await wordsOf(page)).map((line) => `round ${round}: ${line}`))
  }
  expect(lost).toEqual([])
  // The rounds were what they claim to be: cuts in the middle of a word, and fresh words that were acknowledged before.
  expect(unfinished).toBeGreaterThan(ROUNDS / 6)
  expect(withNews).toBeGreaterThan(ROUNDS / 6)
})

test('[S1] words that only the input method has are not called 保存済み', async ({ page }) => {
  await openNewCompany(page, COMPANY)
  const ime = await openIme(page)
  await ime.compose(['う', 'うり', '売上'])
  await expect(saveState(page)).toHaveText('保存中')
  const seen = await watchAcknowledged(page)
  await ime.compose(['売上が', '売上が減'])
  await expect.poll(() => Object.values(seen.shown())).toEqual(['売上が減'])
  expect(seen.words()).toEqual({})
  await ime.commit('売上が減った')
  await expect(saveState(page)).toHaveText('保存済み')
  await expect.poll(() => Object.values(seen.words())).toEqual(['売上が減った'])
})

for (const how of ['closed', 'reloaded'] as const)
  for (const file of ['is written', 'has been written'] as const)
    test(
      `[S1] words typed in the very moment the window is ${how} are in DATA, while the file ${file}`,
      { tag: '@browser-only' },
      async ({ app }) => {
        const page = app.page()
        page.on('dialog', (question) => void question.accept())
        const opened = page.waitForResponse((answer) => writesFor(answer.request(), 'open'))
        await openNewCompany(page, COMPANY)
        if (file === 'has been written') await (await opened).finished()
        await page.keyboard.insertText('売上が減った')
        await (how === 'closed' ? page.close({ runBeforeUnload: true }) : page.reload())
        await expect.poll(() => wordsInData(app.dataDir)).toContain('売上が減った')
      },
    )

test('the file in DATA is made beside the page, and by the page where no worker can run', async ({ app }) => {
  const first = app.page()
  await openNewCompany(first, COMPANY)
  await expect
    .poll(() => first.workers().map((worker) => worker.url()))
    .toEqual([expect.stringMatching(WORKER)])
  await app.killBrowser()
  app.problems.expect(/heavyWorker/)
  const page = await app.openBrowser()
  await app.context().route(WORKER, (request) => request.abort())
  await openFromList(page, COMPANY)
  await outline(page).getByRole('button', { name: '表課題を書き足す' }).click()
  await page.keyboard.insertText('人が続かない')
  await backToList(page)
  await expect.poll(() => wordsInData(app.dataDir)).toContain('人が続かない')
})

test('[S4] a full disk is told with its reason, writing goes on, and all of it is saved when there is space again', async ({
  app,
}) => {
  test.setTimeout(120_000)
  const page = app.page()
  await openNewCompany(page, COMPANY)
  await page.keyboard.insertText('売上が減った')
  await expect(saveState(page)).toHaveText('保存済み')
  const session = await app.context().newCDPSession(page)
  const { origin } = new URL(page.url())
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 })
  // Chromium trusts what it knew of the space for up to half a minute, so somebody goes on writing until it looks again.
  await expect
    .poll(
      async () => {
        await page.keyboard.insertText('。')
        return saveState(page).innerText()
      },
      { timeout: 60_000 },
    )
    .toBe('保存できません')
  await page.keyboard.insertText('夜も眠れない')
  await saveState(page).click()
  await expect(page.getByText(/この端末の空きが足りないため保存できません/)).toBeVisible()
  await page.keyboard.press('Escape')
  await session.send('Storage.overrideQuotaForOrigin', { origin })
  await expect(saveState(page)).toHaveText('保存済み')
  await app.killBrowser()
  const again = await app.openBrowser()
  await openFromList(again, COMPANY)
  await expect(lines(again)).toHaveText([/売上が減った。+夜も眠れない/])
})

test('[S7] a profile that is lost without a word is filled again from what DATA had', async ({ app }) => {
  await openNewCompany(app.page(), COMPANY)
  const ime = await openIme(app.page())
  await ime.type('うりあげ', '売上が減った')
  // Nothing is closed: the file is written by itself, at most 15 s after the first edit.
  await expect.poll(() => wordsInData(app.dataDir), { timeout: 15_000 }).toContain('売上が減った')
  await app.killBrowser()
  await app.wipeProfile()
  const page = await app.openBrowser()
  await openFromList(page, COMPANY)
  await expect(lines(page)).toHaveText([/売上が減った/])
  await expect(
    page.getByText('この端末にない新しい中身があったため、控えのファイルから読み込みました。'),
  ).toBeVisible()
})

test('[S6] [S7] after a lost profile the same 案件 come back, and a deleted one does not', async ({
  app,
}) => {
  for (const [name, words] of [
    ['見本工業', '売上が減った'],
    ['見本水産', '人が続かない'],
  ] as const) {
    await openNewCompany(app.page(), name)
    await app.page().keyboard.insertText(words)
    await backToList(app.page())
    await expect.poll(() => wordsInData(app.dataDir)).toContain(words)
  }
  await app.page().getByRole('button', { name: '「見本工業」にできること' }).click()
  await app.page().getByRole('menuitem', { name: '削除する' }).click()
  await expect(app.page().getByRole('link', { name: '見本工業' })).toHaveCount(0)
  await app.closeBrowser()
  await app.wipeProfile()
  await app.restartServer()
  const page = await app.openBrowser()
  await expect(page.getByRole('listitem').filter({ hasText: '見本水産' })).toHaveCount(1)
  await openFromList(page, '見本水産')
  await expect(lines(page)).toHaveText([/人が続かない/])
})
