import { describe, expect, it } from 'vitest'
import { AWAY, createRouteKeeper } from '../../../renderer/app/routeKeeper'

const MAP = '#/e/abcd1234efgh5678/iceberg'
const OTHER = '#/e/wxyz1234efgh5678/iceberg'
const HELP = '#/settings/handbook'
const LIST = '#/'

function openPage(hash: string, mayLeave: () => boolean = () => true) {
  const written: string[] = []
  let told = 0
  const closeWindow = () => written.push('closed')
  const keeper = createRouteKeeper({ hash, write: (address) => written.push(address), mayLeave, closeWindow })
  keeper.subscribe(() => (told += 1))
  return { keeper, written, told: () => told }
}

describe('the screen that is shown', () => {
  it('follows the address and knows which 案件 was left', () => {
    const { keeper } = openPage(MAP)
    keeper.follow(LIST)
    expect(keeper.shown()).toMatchObject({ route: { kind: 'engagements' }, openId: null })
    expect(keeper.shown().leftId).toBe('abcd1234efgh5678')
    keeper.follow('#/new')
    expect(keeper.shown().leftId).toBeNull()
  })

  it('keeps the 案件 open under 設定・ヘルプ, without asking anybody', () => {
    const { keeper } = openPage(MAP, () => false)
    keeper.follow(HELP)
    expect(keeper.shown()).toMatchObject({ route: { kind: 'settings' }, openId: 'abcd1234efgh5678' })
    keeper.follow(MAP)
    expect(keeper.shown()).toMatchObject({ route: { kind: 'iceberg' }, wanted: null })
  })

  it.each([LIST, OTHER, '#/nonsense'])('stays while words are left that were refused: %s', (elsewhere) => {
    const { keeper, written, told } = openPage(MAP, () => false)
    keeper.follow(elsewhere)
    expect(keeper.shown()).toMatchObject({ openId: 'abcd1234efgh5678', wanted: elsewhere })
    expect([written, told()]).toEqual([[MAP], 1])
  })

  it('goes back to the words, also from 設定・ヘルプ', () => {
    const { keeper, written } = openPage(MAP, () => false)
    keeper.follow(HELP)
    keeper.follow(LIST)
    expect(keeper.shown().route.kind).toBe('settings')
    keeper.stay()
    expect(keeper.shown()).toMatchObject({ route: { kind: 'iceberg' }, wanted: null })
    expect(written).toEqual([HELP, MAP])
  })

  it('goes on when the words are given up, and asks no second time', () => {
    const { keeper, written } = openPage(MAP, () => false)
    keeper.follow(OTHER)
    keeper.leave()
    expect(keeper.shown()).toMatchObject({ openId: 'wxyz1234efgh5678', wanted: null })
    expect(written).toEqual([MAP, OTHER])
  })

  it('asks before the window closes, and closes it when the words are given up', () => {
    const { keeper, written } = openPage(MAP, () => false)
    keeper.askToClose()
    expect(keeper.shown()).toMatchObject({ openId: 'abcd1234efgh5678', wanted: AWAY })
    keeper.stay()
    expect([keeper.shown().wanted, written]).toEqual([null, []])
    keeper.askToClose()
    keeper.leave()
    expect(written).toEqual(['closed'])
  })

  it('can be told to stay where no 案件 is open', () => {
    const { keeper, written } = openPage(LIST)
    keeper.askToClose()
    keeper.stay()
    expect([keeper.shown().wanted, keeper.shown().route.kind, written]).toEqual([null, 'engagements', []])
  })

  it('knows what nothing could store while it asks, and that the window closes anyway', () => {
    const { keeper, written } = openPage(MAP)
    const unstored = [{ name: '見本工業', problem: { code: 'disk.full' } }]
    keeper.askToClose(unstored)
    expect(keeper.shown()).toMatchObject({ wanted: AWAY, unstored })
    keeper.stay()
    expect(keeper.shown()).toMatchObject({ wanted: null, unstored: [] })
    expect(keeper.closesAnyway()).toBe(false)
    keeper.askToClose(unstored)
    keeper.leave()
    expect([keeper.closesAnyway(), written]).toEqual([true, ['closed']])
    keeper.askToClose()
    expect(keeper.closesAnyway()).toBe(false)
  })

  it('does nothing when nobody wants to leave', () => {
    const { keeper, told } = openPage(LIST)
    keeper.leave()
    keeper.stay()
    keeper.follow(LIST)
    expect(told()).toBe(0)
  })
})
