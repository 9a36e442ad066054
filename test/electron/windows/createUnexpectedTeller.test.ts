// An error nobody expected is noted, and told once at a time.
import { describe, expect, it } from 'vitest'
import { createUnexpectedTeller } from '../../../electron/windows/createUnexpectedTeller'

describe('an error nobody expected', () => {
  it('is noted each time, and told anew only when the last one was read', async () => {
    const noted: unknown[] = []
    const reads: (() => void)[] = []
    const show = () => new Promise<void>((resolve) => reads.push(resolve))
    const tell = createUnexpectedTeller({ report: (error) => noted.push(error), show })
    tell('first')
    tell('second')
    expect([noted, reads.length]).toEqual([['first', 'second'], 1])
    reads[0]?.()
    await Promise.resolve()
    await Promise.resolve()
    tell('third')
    expect([noted.length, reads.length]).toEqual([3, 2])
  })

  it('is none of its own when the window cannot be shown', async () => {
    let shownCount = 0
    const show = () => {
      shownCount += 1
      return Promise.reject(new Error('no window'))
    }
    const tell = createUnexpectedTeller({ report: () => undefined, show })
    tell('first')
    await Promise.resolve()
    await Promise.resolve()
    tell('second')
    expect(shownCount).toBe(2)
  })
})
