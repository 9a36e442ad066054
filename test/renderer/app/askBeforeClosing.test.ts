import { describe, expect, it, vi } from 'vitest'
import { askBeforeClosing } from '../../../renderer/app/askBeforeClosing'
import { AWAY, createRouteKeeper } from '../../../renderer/app/routeKeeper'
import type { Unstored } from '../../../renderer/app/unstored'

const UNSTORED: readonly Unstored[] = [{ name: '見本工業', problem: { code: 'disk.full' } }]

function openWindow(unstored: readonly Unstored[] = [], isRefused = false, leftOver: readonly string[] = []) {
  const closeWindow = vi.fn()
  const route = createRouteKeeper({ hash: '#/', write: () => undefined, mayLeave: () => true, closeWindow })
  const closeAll = vi.fn(() => Promise.resolve())
  const ask = () =>
    askBeforeClosing({
      keeper: { closeAll, unstored: () => unstored },
      words: { mayLeave: () => !isRefused, leftOver: () => leftOver },
      route,
    })
  return { ask, route, closeAll, closeWindow }
}

describe('a window that wants to close', () => {
  it('closes when everything is put away', async () => {
    const { ask, route, closeAll } = openWindow()
    expect(await ask()).toBeUndefined()
    expect([closeAll.mock.calls.length, route.shown().wanted]).toEqual([1, null])
  })

  it.each([
    ['that a field still holds', true, []],
    ['whose field is gone', false, ['売上が減った']],
  ])('asks about refused words %s before anything is closed', async (_which, isRefused, leftOver) => {
    const { ask, route, closeAll } = openWindow([], isRefused, leftOver)
    expect(await ask()).toBe('stay')
    expect(route.shown()).toMatchObject({ wanted: AWAY, unstored: [] })
    expect(closeAll).not.toHaveBeenCalled()
  })

  it('stays and asks when neither the database nor the file could take the words', async () => {
    const { ask, route } = openWindow(UNSTORED)
    expect(await ask()).toBe('stay')
    expect(route.shown()).toMatchObject({ wanted: AWAY, unstored: UNSTORED })
    route.stay()
    expect(await ask()).toBe('stay')
  })

  it('tries once more and then closes, when the person closes it anyway', async () => {
    const { ask, route, closeAll, closeWindow } = openWindow(UNSTORED)
    await ask()
    route.leave()
    expect(closeWindow).toHaveBeenCalledOnce()
    expect(await ask()).toBeUndefined()
    expect(closeAll).toHaveBeenCalledTimes(2)
  })
})
