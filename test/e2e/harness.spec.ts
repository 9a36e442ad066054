// The tools of the end-to-end tests do what they say. Needs a Chromium, not the app.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, expect, test } from 'playwright/test'
import { expectAccessible } from './axe'
import { killChromium } from './fixtures/killChromium'
import { watchProblems } from './fixtures/watchProblems'
import { openIme } from './ime'

const TEXT_PAGE = `<!doctype html><html lang="ja"><title>t</title><main><h1>t</h1><label>t <textarea></textarea></label></main>
<script>
  const heard = (window.heard = []), area = document.querySelector('textarea')
  for (const type of ['compositionstart', 'compositionend']) area.addEventListener(type, () => heard.push(type))
  area.addEventListener('keydown', (event) => heard.push(event.keyCode + (event.isComposing ? ' composing' : '')))
</script></html>`

test('the input method composes, commits with Enter and leaves no newline', async ({ page }) => {
  await page.setContent(TEXT_PAGE)
  const area = page.getByRole('textbox')
  await area.focus()
  const ime = await openIme(page)
  await ime.compose(['う', 'うり', '売上'])
  await ime.press('Enter')
  await expect(area).toHaveValue('売上')
  await ime.commit('売上が減った')
  await expect(area).toHaveValue('売上が減った')
  const heard = await page.evaluate('window.heard')
  expect(heard).toEqual([
    '229',
    'compositionstart',
    '229 composing',
    '229 composing',
    '229 composing',
    '229 composing',
    'compositionend',
  ])
})

test('the input method can give a composition up', async ({ page }) => {
  await page.setContent(TEXT_PAGE)
  const area = page.getByRole('textbox')
  await area.focus()
  const ime = await openIme(page)
  await ime.type('やま', '山')
  await ime.compose(['か', 'かわ'])
  await ime.cancel()
  await expect(area).toHaveValue('山')
})

test('axe accepts a sound page and names what is wrong with another', async ({ page }) => {
  await page.setContent(TEXT_PAGE)
  await expectAccessible(page)
  await page.setContent(
    '<!doctype html><html lang="ja"><title>t</title><main><h1>t</h1><img src="data:,"></main></html>',
  )
  await expect(expectAccessible(page)).rejects.toThrow('image-alt')
})

test('the watcher hears console errors, exceptions and refusals, and forgives what was expected', async ({
  context,
  page,
}) => {
  const problems = watchProblems()
  problems.watch(context)
  const csp = `<meta http-equiv="Content-Security-Policy" content="img-src 'none'">`
  await page.setContent(
    `<!doctype html>${csp}<script>console.error('first fault'); setTimeout(() => { throw new Error('second fault') })</script><img src="http://127.0.0.1:9/three.png">`,
  )
  await expect.poll(() => problems.unexpected().length).toBe(3)
  problems.expect(/first fault/)
  problems.expect(/second fault/)
  expect(problems.unexpected().join()).toContain('Content Security Policy')
})

test('a killed browser is gone at once and its profile opens again', async ({ launchOptions }) => {
  const profile = await mkdtemp(join(tmpdir(), 'banso-kill-'))
  const killed = await chromium.launchPersistentContext(profile, launchOptions)
  await killChromium(killed)
  const again = await chromium.launchPersistentContext(profile, launchOptions)
  expect(again.pages().length).toBeGreaterThan(0)
  await again.close()
  await rm(profile, { recursive: true, force: true, maxRetries: 5 })
})
