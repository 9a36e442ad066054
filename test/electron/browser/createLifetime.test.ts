// When browser mode ends.
import { EventEmitter } from 'node:events'
import { describe, expect, it } from 'vitest'
import { createLifetime } from '../../../electron/browser/createLifetime'

class FakeBrowser extends EventEmitter {
  killed: unknown = undefined
  kill(signal?: unknown): boolean {
    this.killed = signal
    this.emit('exit')
    return true
  }
}

function setUp() {
  const clock = { nowMs: 0 }
  let handovers = 0
  const lifetime = createLifetime({ clock: () => clock.nowMs, onHandover: () => (handovers += 1) })
  let hasEnded = false
  void lifetime.ended.then(() => (hasEnded = true))
  const settled = () => new Promise((next) => setImmediate(next))
  const closeAfter = async (browser: FakeBrowser, ms: number) => {
    clock.nowMs += ms
    browser.emit('exit')
    await settled()
  }
  return { lifetime, closeAfter, settled, hasEnded: () => hasEnded, handovers: () => handovers }
}

describe('browser mode', () => {
  it('ends when its window is closed', async () => {
    const { lifetime, closeAfter, hasEnded } = setUp()
    const browser = new FakeBrowser()
    lifetime.watch(browser)
    await closeAfter(browser, 60_000)
    expect(hasEnded()).toBe(true)
  })

  it('goes on while another window of it is open', async () => {
    const { lifetime, closeAfter, hasEnded } = setUp()
    const [first, second] = [new FakeBrowser(), new FakeBrowser()]
    lifetime.watch(first)
    lifetime.watch(second)
    await closeAfter(first, 60_000)
    expect(hasEnded()).toBe(false)
    await closeAfter(second, 60_000)
    expect(hasEnded()).toBe(true)
  })

  it('goes on, and says how to get in, when the browser hands the window over and leaves at once', async () => {
    const { lifetime, closeAfter, hasEnded, handovers } = setUp()
    const browser = new FakeBrowser()
    lifetime.watch(browser)
    await closeAfter(browser, 500)
    expect([hasEnded(), handovers()]).toEqual([false, 1])
  })

  it('goes on until a signal when somebody asked for an address without a window', async () => {
    const { lifetime, closeAfter, hasEnded, settled } = setUp()
    const browser = new FakeBrowser()
    lifetime.watch(browser)
    lifetime.keepUntilSignal()
    await closeAfter(browser, 60_000)
    expect(hasEnded()).toBe(false)
    lifetime.end()
    await settled()
    expect(hasEnded()).toBe(true)
  })

  it('closes its windows when it is asked to end', async () => {
    const { lifetime, handovers } = setUp()
    const browser = new FakeBrowser()
    lifetime.watch(browser)
    await lifetime.closeWindows()
    expect([browser.killed, handovers()]).toEqual(['SIGTERM', 0])
  })
})
