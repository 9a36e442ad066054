// A Japanese input method, as Chromium meets one: keys arrive as 229 while a composition is open, the words by the IME.
// Sending a real Enter during a composition would insert a newline, which no IME does.
import type { CDPSession, Page } from 'playwright/test'

export interface Ime {
  /** Shows each reading in turn, e.g. ['う', 'うり', 'うりあげ', '売上']; the composition stays open. */
  compose(readings: readonly string[]): Promise<void>
  /** A key that the IME keeps for itself: the page sees keyCode 229 and isComposing. */
  press(code: string): Promise<void>
  /** Enter inside the composition: the words are in the text, the key is not. */
  commit(words: string): Promise<void>
  /** The words are chosen without a key: by the pointer, by voice. */
  choose(words: string): Promise<void>
  /** Escape until nothing is left of the composition. */
  cancel(): Promise<void>
  /** compose and commit in one go, through its last reading. */
  type(...readings: readonly string[]): Promise<void>
}

const PROCESS_KEY = { key: 'Process', windowsVirtualKeyCode: 229, nativeVirtualKeyCode: 229 }

const showReading = (cdp: CDPSession, text: string) =>
  cdp.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length })

export async function openIme(page: Page): Promise<Ime> {
  const cdp = await page.context().newCDPSession(page)

  const keyDown = (code: string) =>
    cdp.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', code, ...PROCESS_KEY })
  const keyUp = (code: string) => cdp.send('Input.dispatchKeyEvent', { type: 'keyUp', code, key: code })

  async function press(code: string): Promise<void> {
    await keyDown(code)
    await keyUp(code)
  }

  async function compose(readings: readonly string[]): Promise<void> {
    for (const reading of readings) {
      await keyDown('KeyA')
      await showReading(cdp, reading)
      await keyUp('KeyA')
    }
  }

  async function commit(words: string): Promise<void> {
    await keyDown('Enter')
    await cdp.send('Input.insertText', { text: words })
    await keyUp('Enter')
  }

  return {
    compose,
    press,
    commit,
    choose: async (words) => void (await cdp.send('Input.insertText', { text: words })),
    cancel: async () => {
      await keyDown('Escape')
      await showReading(cdp, '')
      await keyUp('Escape')
    },
    type: async (...readings) => {
      await compose(readings)
      await commit(readings.at(-1) ?? '')
    },
  }
}
