import { beforeEach, describe, expect, it, vi } from 'vitest'
import { createToastQueue, type ToastQueue } from '../../../renderer/ui/toastQueue'

const action = { label: '元に戻す', onPress: () => undefined }

const openQueue = () =>
  createToastQueue((run, delayMs) => {
    const timer = setTimeout(run, delayMs)
    return () => clearTimeout(timer)
  })

const told = (queue: ToastQueue) => queue.list().map(({ message }) => message)

describe('the news', () => {
  beforeEach(() => {
    vi.useFakeTimers()
    return () => vi.useRealTimers()
  })

  it('goes by itself', () => {
    const queue = openQueue()
    queue.show({ message: '保存しました' })
    vi.advanceTimersByTime(7_000)
    expect(told(queue)).toEqual(['保存しました'])
    vi.advanceTimersByTime(2_000)
    expect(told(queue)).toEqual([])
  })

  it('stays longer when there is something to press', () => {
    const queue = openQueue()
    queue.show({ message: '削除しました', action })
    vi.advanceTimersByTime(15_000)
    expect(told(queue)).toEqual(['削除しました'])
    vi.advanceTimersByTime(2_000)
    expect(told(queue)).toEqual([])
  })

  it('goes with the screen that told it, even while somebody is at it', () => {
    const queue = openQueue()
    const place = new AbortController()
    queue.show({ message: '1枚消しました', action, until: place.signal })
    queue.hold()
    place.abort()
    expect(told(queue)).toEqual([])
  })

  it('does not go with a screen that told something older', () => {
    const queue = openQueue()
    const place = new AbortController()
    queue.show({ message: '1枚消しました', action, until: place.signal })
    queue.show({ message: '保存しました' })
    place.abort()
    expect(told(queue)).toEqual(['保存しました'])
  })

  it('of a list ends when something is opened, but what can be taken back waits for the way back', () => {
    const queue = openQueue()
    queue.enter('list')
    queue.show({ message: '控えを出しました' })
    queue.enter('map')
    expect(told(queue)).toEqual([])
    queue.enter('list')
    queue.show({ message: '削除しました', action })
    queue.enter('map')
    expect(told(queue)).toEqual([])
    queue.show({ message: '1枚消しました', action })
    vi.advanceTimersByTime(60_000)
    queue.enter('list')
    expect(told(queue)).toEqual(['削除しました'])
    queue.enter('map')
    queue.enter('another map')
    expect(told(queue)).toEqual([])
  })

  it('that waits goes too when what it speaks of is gone', () => {
    const queue = openQueue()
    const place = new AbortController()
    queue.show({ message: '削除しました', action, until: place.signal })
    queue.enter('map')
    place.abort()
    queue.enter('')
    expect(told(queue)).toEqual([])
  })

  it('of something that went wrong comes along', () => {
    const queue = openQueue()
    queue.show({ message: '書けませんでした', tone: 'warning' })
    queue.enter('map')
    expect(told(queue)).toEqual(['書けませんでした'])
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

  it('is one at a time: the newer takes the place of the older, also of one that could be taken back', () => {
    const queue = openQueue()
    queue.show({ message: 'Aを削除しました', action })
    queue.show({ message: 'Bを削除しました', action })
    expect(told(queue)).toEqual(['Bを削除しました'])
    queue.show({ message: '保存しました' })
    expect(told(queue)).toEqual(['保存しました'])
  })

  it('has its whole time, whatever was left of the older', () => {
    const queue = openQueue()
    queue.show({ message: 'Aを削除しました', action })
    vi.advanceTimersByTime(15_000)
    queue.show({ message: 'Bを削除しました', action })
    vi.advanceTimersByTime(15_000)
    expect(told(queue)).toEqual(['Bを削除しました'])
    vi.advanceTimersByTime(2_000)
    expect(told(queue)).toEqual([])
  })

  it('is not taken away by closing the older', () => {
    const queue = openQueue()
    queue.show({ message: 'Aを削除しました', action })
    const older = queue.list()[0]?.id ?? 0
    queue.show({ message: 'Bを削除しました', action })
    queue.dismiss(older)
    expect(told(queue)).toEqual(['Bを削除しました'])
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
