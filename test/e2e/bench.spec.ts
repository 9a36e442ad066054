// `npm run bench:serve` serves the real board with 500 cards and 250 links, and its `window.__bench` tells the truth about them.
import type { Page } from 'playwright/test'
import { expect } from 'playwright/test'
import { commandTest as test, npm } from './fixtures/commands'

const CARD = 250

function camera(page: Page) {
  return page.evaluate(() => window.__bench.camera())
}

function middleOf(page: Page, card: number) {
  return page.evaluate((index) => {
    const { x, y, w, h } = window.__bench.noteRect(index)
    return { x: x + w / 2, y: y + h / 2 }
  }, card)
}

function showInMiddle(page: Page) {
  return page.evaluate((index) => {
    const { x: cx, y: cy } = window.__bench.notePos(index)
    window.__bench.setCamera({ cx, cy, z: 1 })
  }, CARD)
}

test('the board of the bench loads 500 cards, and is panned, zoomed, dragged and typed on @browser-only', async ({
  page,
  run,
}) => {
  const bench = run(npm, ['run', '--silent', 'bench:serve', '--', '--port', '0'])
  await expect.poll(bench.stdout, { timeout: 55_000 }).toMatch(/^ready http\S+\n$/)
  await page.goto(bench.stdout().replace('ready ', '').trim())
  await page.waitForFunction(() => window.__bench.readyAt !== null)
  await page.evaluate(() => window.__bench.load(500))
  expect(await page.evaluate(() => window.__bench.count())).toMatchObject({ notes: 500, edges: 250 })

  await showInMiddle(page)
  const { x, y } = await middleOf(page, CARD)
  const before = await camera(page)
  await page.mouse.move(x, y)
  await page.mouse.wheel(60, 40)
  await expect.poll(() => camera(page)).toEqual({ x: before.x - 60, y: before.y - 40, z: 1 })

  await page.keyboard.down('Control')
  await page.mouse.wheel(0, await page.evaluate(() => window.__bench.zoomDelta(1)))
  await page.keyboard.up('Control')
  await expect.poll(async () => (await camera(page)).z).toBeCloseTo(0.95, 1)

  await showInMiddle(page)
  const from = await page.evaluate((index) => window.__bench.notePos(index), CARD)
  const grip = await middleOf(page, CARD)
  await page.mouse.move(grip.x, grip.y)
  await page.mouse.down()
  await page.mouse.move(grip.x + 40, grip.y + 20, { steps: 4 })
  await page.mouse.up()
  await expect.poll(() => page.evaluate((index) => window.__bench.notePos(index), CARD)).not.toEqual(from)

  const moved = await middleOf(page, CARD)
  await page.mouse.dblclick(moved.x, moved.y)
  await page.keyboard.press('End')
  await page.keyboard.insertText('と書いた')
  await expect.poll(() => page.evaluate((index) => window.__bench.noteText(index), CARD)).toMatch(/と書いた$/)
})
