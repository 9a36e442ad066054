// `node build/scripts/screenshots.mjs`: the pictures of the README, taken from the running product with its samples. Clock and dice of the
// page are held, so a picture changes only when the product does (or the machine draws letters differently).
import { spawn, spawnSync } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright'
import { findChromium } from './findChromium.mjs'
import { ROOT } from './root.mjs'
import { shrinkPng } from './shrinkPng.mjs'

const OUT = join(ROOT, 'build', 'screenshots')
const SMP_01 = '見本：調理器具製造業（新潟県）'
const SMP_05 = '見本：金属加工業（N県）'
const POPPLER = 'pdftoppm'
const NOW = new Date('2026-02-16T01:30:00Z')

const folder = await mkdtemp(join(tmpdir(), 'banso-screenshots-'))
const server = spawn(
  process.execPath,
  ['build/scripts/start.mjs', '--browser', '--no-open', '--port', '0', '--data', join(folder, 'data')],
  { cwd: ROOT, stdio: ['ignore', 'pipe', 'inherit'] },
)
try {
  await mkdir(OUT, { recursive: true })
  await takeAll(await readyUrl())
} finally {
  server.kill()
  await rm(folder, { recursive: true, force: true, maxRetries: 5 })
}

async function readyUrl() {
  for await (const text of server.stdout.setEncoding('utf8')) {
    const url = /^ready (http:\S+)/m.exec(text)?.[1]
    if (url !== undefined) return url
  }
  throw new Error('The app did not start.')
}

async function takeAll(url) {
  const executablePath = findChromium()
  const browser = await chromium.launch({
    ...(executablePath && { executablePath }),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  })
  const page = await browser.newPage({
    viewport: { width: 1440, height: 900 },
    locale: 'ja-JP',
    timezoneId: 'Asia/Tokyo',
    reducedMotion: 'reduce',
  })
  await page.clock.setFixedTime(NOW)
  await page.addInitScript(holdDice)
  await page.goto(url)
  await openSample(page, SMP_05)
  await backToList(page)
  await openSample(page, SMP_01)
  await setPane(page, 'アウトライン', true)
  const line = page.getByRole('treeitem').filter({ hasText: '部門どうしのやり取り' }).first()
  await line.click()
  await page.keyboard.press('Escape')
  await setPane(page, 'くわしく', true)
  await setPane(page, 'アウトライン', false)
  await page.getByRole('button', { name: '全体を見る' }).click()
  await shoot(page, 'iceberg')
  await setPane(page, 'くわしく', false)
  await setPane(page, 'アウトライン', true)
  await line.click()
  await page.getByRole('button', { name: '全体を見る' }).click()
  await line.click()
  await shoot(page, 'outline')
  await shootPaper(page)
  await backToList(page)
  await shoot(page, 'list')
  await browser.close()
}

/** Runs in the page: ids are thrown with these dice, and what is made at the same time is ordered by id. */
function holdDice() {
  let state = 1
  globalThis.crypto.getRandomValues = (bytes) => {
    for (let i = 0; i < bytes.length; i += 1)
      bytes[i] = state = (Math.imul(state, 48_271) >>> 0) % 0x7fff_ffff
    return bytes
  }
}

async function openSample(page, title) {
  await page.getByRole('button', { name: '見本で練習' }).click()
  await page.getByRole('dialog').getByText(title).click()
  await page.getByRole('button', { name: 'この見本で始める' }).click()
  await page.getByRole('region', { name: '氷山の図' }).getByRole('button').first().waitFor()
}

async function backToList(page) {
  await page.getByRole('button', { name: '案件一覧へ戻る' }).click()
  await page.getByRole('heading', { name: '案件一覧' }).waitFor()
}

async function setPane(page, name, isOpen) {
  const toggle = page.getByRole('toolbar', { name: '道具' }).getByRole('button', { name })
  if (((await toggle.getAttribute('aria-pressed')) === 'true') !== isOpen) await toggle.click()
}

async function shoot(page, name) {
  await page.mouse.move(0, 0)
  await page.evaluate(stillness)
  await save(name, await page.screenshot({ animations: 'disabled' }))
}

/** Runs in the page: resolves when its letters are there and the camera of the map has stood still for some frames. */
async function stillness() {
  await globalThis.document.fonts.ready
  const place = () => globalThis.document.querySelector('.react-flow__viewport')?.getAttribute('style') ?? ''
  let [before, frames] = [place(), 0]
  while (frames < 20) {
    await new Promise((next) => globalThis.requestAnimationFrame(next))
    frames = place() === before ? frames + 1 : 0
    before = place()
  }
}

/** The first page of the map's PDF, as poppler draws it. */
async function shootPaper(page) {
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: '紙にする' }).click()
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: 'PDF を保存' }).click()
  const pdf = join(folder, 'paper.pdf')
  await (await downloading).saveAs(pdf)
  await page.getByRole('dialog').getByRole('button', { name: '閉じる' }).last().click()
  const words = [
    '-png',
    '-singlefile',
    '-scale-to-x',
    '1440',
    '-scale-to-y',
    '-1',
    pdf,
    join(folder, 'paper'),
  ]
  if (spawnSync(POPPLER, words, { stdio: 'inherit' }).status !== 0) throw new Error('pdftoppm failed.')
  await save('paper', await readFile(join(folder, 'paper.png')))
}

async function save(name, png) {
  const small = shrinkPng(png)
  await writeFile(join(OUT, `${name}.png`), small)
  process.stdout.write(`build/screenshots/${name}.png ${Math.round(small.length / 1024)} KB\n`)
}
