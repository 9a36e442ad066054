import { beforeEach, describe, expect, it, vi } from 'vitest'
import { createToastQueue } from '../../../renderer/ui/toastQueue'

const action = { label: '元に戻す', onPress: () => undefined }

const openQueue = () =>
  createToastQueue((run, delayMs) => {
    const timer = setTimeout(run, delayMs)
    return () => clearTimeout(timer)
  })

describe('the news', () => {
  beforeEach(() => {
    vi.useFakeTimers()
    return () => vi.useRealTimers()
  })

  it('goes by itself, later when there is something to press', () => {
    const queue = openQueue()
    queue.show({ message: '保存しました' })
    queue.show({ message: '削除しました', action })
    vi.advanceTimersByTime(9_000)
    expect(queue.list().map(({ message }) => message)).toEqual(['削除しました'])
    vi.advanceTimersByTime(8_000)
    expect(queue.list()).toEqual([])
  })

  it('goes with the screen that told it, even while somebody is at it', () => {
    const queue = openQueue()
    const place = new AbortController()
    queue.show({ message: '1枚消しました', action, until: place.signal })
    queue.show({ message: '保存しました' })
    queue.hold()
    place.abort()
    expect(queue.list().map(({ message }) => message)).toEqual(['保存しました'])
  })

  it('stays as long as somebody is at it', () => {
    const queue = openQueue()
    queue.show({ message: '削除しました', action })
    queue.hold()
    vi.advanceTimersByTime(60_000)
    expect(queue.list()).toHaveLength(1)
    queue.release()
    vi.advanceTimersByTime(17_000)
    expect(queue.list()).toEqual([])
  })

  it('is never more than three', () => {
    const queue = openQueue()
    for (const message of ['1', '2', '3', '4', '5']) queue.show({ message })
    expect(queue.list().map(({ message }) => message)).toEqual(['3', '4', '5'])
  })

  it('is the same list until it changes', () => {
    const queue = openQueue()
    queue.show({ message: '1' })
    expect(queue.list()).toBe(queue.list())
  })

  it('is not stacked when the same is said again, and then stays longer', () => {
    const queue = openQueue()
    queue.show({ message: '長すぎます', tone: 'warning' })
    vi.advanceTimersByTime(5_000)
    queue.show({ message: '長すぎます', tone: 'warning' })
    vi.advanceTimersByTime(5_000)
    expect(queue.list()).toHaveLength(1)
  })
})
