import { describe, expect, it, vi } from 'vitest'
import { createShelfActions } from '../../../renderer/engagements/createShelfActions'
import type { EngagementShelf } from '../../../renderer/engagements/engagementShelf'
import { engagements } from '../../../renderer/text/ja/engagements'
import type { Toast } from '../../../renderer/ui/toastContext'
import { failure, success } from '../../../shared/lib/result'

const item = { id: 'abcd', name: '見本工業', updatedAt: '', cardCount: 0, epoch: 1 }
const file = { name: '見本.bansou', bytes: new Uint8Array() }

function openDesk(answers: Partial<EngagementShelf> = {}) {
  const made = () => Promise.resolve(success('efgh'))
  const done = () => Promise.resolve(success(null))
  const shelf: EngagementShelf = {
    list: () => Promise.resolve(success([])),
    create: made,
    createFromSample: made,
    duplicate: made,
    importCopy: made,
    importOutline: vi.fn(made),
    rename: done,
    remove: done,
    restore: vi.fn(done),
    exportCopy: () => Promise.resolve(success('見本.bansou')),
    chooseFile: () => Promise.resolve(success(file)),
    ...answers,
  }
  const told: Toast[] = []
  const opened: string[] = []
  const refresh = vi.fn(() => Promise.resolve())
  const actions = createShelfActions({
    shelf,
    refresh,
    onOpen: (id) => opened.push(id),
    toast: (toast) => told.push(toast),
    problemText: ({ code }) => code,
    texts: engagements,
  })
  return { actions, shelf, told, opened, refresh }
}

describe('what can be done in 案件一覧', () => {
  it('opens what was made', async () => {
    const desk = openDesk()
    await desk.actions.create('見本工業')
    await desk.actions.importCopy(file)
    expect(desk.opened).toEqual(['efgh', 'efgh'])
  })

  it('offers to take a deletion back, and does it', async () => {
    const desk = openDesk()
    await desk.actions.remove(item)
    expect(desk.told[0]?.message).toBe('「見本工業」を削除しました。')
    desk.told[0]?.action?.onPress()
    await vi.waitFor(() => expect(desk.told).toHaveLength(2))
    expect(desk.shelf.restore).toHaveBeenCalledWith('abcd')
    expect(desk.told[1]?.message).toBe('「見本工業」を元に戻しました。')
  })

  it('tells why something could not be done, offers nothing and opens nothing', async () => {
    const refused = () => Promise.resolve(failure('disk.full'))
    const desk = openDesk({ remove: refused, create: refused })
    await desk.actions.remove(item)
    await desk.actions.create('見本')
    expect(desk.told).toEqual([
      { message: 'disk.full', tone: 'warning' },
      { message: 'disk.full', tone: 'warning' },
    ])
    expect(desk.opened).toEqual([])
  })

  it('shows the list as it is after every deed, also a refused one', async () => {
    const desk = openDesk({ rename: () => Promise.resolve(failure('disk.full')) })
    await desk.actions.rename(item, '見本')
    await desk.actions.duplicate(item)
    expect(desk.refresh).toHaveBeenCalledTimes(2)
  })

  it('takes several files in without opening any, outlines to みんなで', async () => {
    const desk = openDesk()
    await desk.actions.importSeveral([file, { name: 'メモ.txt', bytes: new Uint8Array() }])
    expect(desk.opened).toEqual([])
    expect(desk.told.map(({ message }) => message)).toEqual([
      '「見本.bansou」を読み込みました。',
      '「メモ.txt」を読み込みました。',
    ])
    expect(desk.shelf.importOutline).toHaveBeenCalledWith(
      { name: 'メモ.txt', bytes: new Uint8Array() },
      'shared',
    )
  })

  it('says nothing about a copy the user decided not to save', async () => {
    const desk = openDesk({ exportCopy: () => Promise.resolve(success(null)) })
    await desk.actions.exportCopy(item, 'company')
    expect(desk.told).toEqual([])
  })
})
