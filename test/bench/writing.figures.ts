// `npm run bench:figures`: what a scribe waits for in the outline of 500 cards. From a key to the next painting, and from a
// key to the 保存済み that is true of it. Ratios travel between machines, milliseconds do not.
import type { Page } from 'playwright/test'
import { expect, test } from '../e2e/app'
import { openOutline } from '../e2e/openOutline'
import { paste } from '../e2e/paste'

const CARDS = 500
const KEYS = 100
const LINES = 10

interface Figures {
  /** Milliseconds from each key to the painting that shows it; steps of 8, and 16 for everything faster. */
  readonly painted: number[]
  /** Milliseconds from each word to the first frame that calls it saved. */
  readonly saved: number[]
}

declare global {
  interface Window {
    bansoFigures: { painted: number[]; saved: number[] }
  }
}

/** Runs in the page. */
function measure(): void {
  const figures = (window.bansoFigures = { painted: [] as number[], saved: [] as number[] })
  let writtenAt: number | null = null
  addEventListener('input', (event) => (writtenAt ??= event.timeStamp), true)
  const look = (now: number): void => {
    requestAnimationFrame(look)
    const isSaved = [...document.querySelectorAll('header button')].some(
      (button) => button.textContent.trim() === '保存済み',
    )
    if (writtenAt === null || !isSaved) return
    figures.saved.push(now - writtenAt)
    writtenAt = null
  }
  requestAnimationFrame(look)
  new PerformanceObserver((list) => {
    for (const { name, duration } of list.getEntries()) if (name === 'keydown') figures.painted.push(duration)
  }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit)
}

async function take(page: Page): Promise<Figures> {
  return page.evaluate(() => {
    const { painted, saved } = window.bansoFigures
    return { painted: painted.splice(0), saved: saved.splice(0) }
  })
}

async function untilSaved(page: Page, count: number): Promise<void> {
  await page.waitForFunction((wanted) => window.bansoFigures.saved.length >= wanted, count)
}

function say(what: string, figures: readonly number[]): void {
  const sorted = [...figures].sort((a, b) => a - b)
  const at = (share: number): string =>
    (sorted[Math.ceil(share * sorted.length) - 1] ?? Number.NaN).toFixed(0).padStart(5)
  console.log(`${what.padEnd(34)} n ${sorted.length}  p50 ${at(0.5)}  p95 ${at(0.95)}  p99 ${at(0.99)} ms`)
}

test('what a scribe waits for among 500 cards', async ({ page }) => {
  await openOutline(page)
  const lines = Array.from(
    { length: CARDS },
    (_, at) => `${'\t'.repeat(at % 5)}受注が読めない理由の${at}番目`,
  )
  await paste(page, lines.join('\n'))
  const chosen = page.locator('[role=treeitem][aria-selected=true]')
  const items = page.getByRole('treeitem')
  await expect(items).toHaveCount(CARDS)
  await items.nth(CARDS / 2).dblclick()
  await items.getByRole('textbox').waitFor()
  await page.evaluate(measure)

  for (let key = 1; key <= KEYS; key++) {
    await page.keyboard.press('a')
    await untilSaved(page, key)
  }
  const letters = await take(page)
  say('a letter: to its painting', letters.painted)
  say('a letter: to 保存済み', letters.saved)

  for (let line = 1; line <= LINES; line++) {
    await page.keyboard.press('Enter')
    await expect(items.getByRole('textbox')).toHaveValue('')
    await page.keyboard.insertText('次の行')
    await untilSaved(page, line)
  }
  say('Enter, a new line: to its painting', (await take(page)).painted)

  for (let line = 1; line <= LINES; line++) {
    const before = await chosen.getAttribute('data-line')
    await page.keyboard.press('ArrowUp')
    await expect(chosen).not.toHaveAttribute('data-line', before ?? '')
  }
  say('↑, the line above: to its painting', (await take(page)).painted)
})
