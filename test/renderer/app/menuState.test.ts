// The native menu speaks the language of the page and offers 紙にする only while there is an 案件 to put on paper.
import { describe, expect, it, vi } from 'vitest'
import { createMenuState } from '../../../renderer/app/menuState'
import type { Bridge, MenuState } from '../../../shared/ipc/bridge'
import { success } from '../../../shared/lib/result'

function openMenu() {
  const told: MenuState[] = []
  const call = vi.fn((_channel: string, state: MenuState) => {
    told.push(state)
    return Promise.resolve(success({ value: {} }))
  })
  const bridge: Pick<Bridge, 'call'> = { call: call as unknown as Bridge['call'] }
  return { told, menu: createMenuState(bridge) }
}

describe('the state of the native menu', () => {
  it('is told when the language is known, and with every change', () => {
    const { told, menu } = openMenu()
    menu.chooseLanguage('ja')
    const close = menu.showOpen()
    menu.chooseLanguage('en')
    close()
    expect(told).toEqual([
      { language: 'ja', hasOpen: false },
      { language: 'ja', hasOpen: true },
      { language: 'en', hasOpen: true },
      { language: 'en', hasOpen: false },
    ])
  })

  it('is not told before the language is known, nor twice', () => {
    const { told, menu } = openMenu()
    menu.showOpen()
    expect(told).toEqual([])
    menu.chooseLanguage('ja')
    menu.chooseLanguage('ja')
    menu.showOpen()()
    expect(told).toEqual([{ language: 'ja', hasOpen: true }])
  })
})
