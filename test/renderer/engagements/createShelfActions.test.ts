import { describe, expect, it, vi } from 'vitest'
import type { CheckedFile } from '../../../renderer/engagements/checkFile'
import { createShelfActions } from '../../../renderer/engagements/createShelfActions'
import type { EngagementShelf } from '../../../renderer/engagements/engagementShelf'
import type { ImportRow } from '../../../renderer/engagements/importRow'
import { createRefusedImport } from '../../../renderer/engagements/refusedImport'
import { engagements } from '../../../renderer/text/ja/engagements'
import type { Toast } from '../../../renderer/ui/toastContext'
import { failure, success } from '../../../shared/lib/result'

const item = { id: 'abcd', name: '見本工業', updatedAt: '', cardCount: 0, epoch: 1 }
const file = { name: '見本.bansou', bytes: new Uint8Array() }
const copy: CheckedFile = { kind: 'copy', file }

function openDesk(answers: Partial<EngagementShelf> = {}) {
  const made = () => Promise.resolve(success('efgh'))
  const done = () => Promise.resolve(success(null))
  const renamed = () => Promise.resolve(success({ name: '見本工業', caseNumber: '' }))
  const shelf: EngagementShelf = {
    list: () => Promise.resolve(success([])),
    create: made,
    createFromSample: made,
    duplicate: made,
    importCopy: made,
    importOutline: vi.fn(made),
    rename: renamed,
    remove: done,
    restore: vi.fn(done),
    sheets: () => Promise.resolve(success([{ id: 'person-01', voice: 'chairman' }])),
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
    refused: createRefusedImport(),
  })
  return { actions, shelf, told, opened, refresh }
}

describe('what can be done in 案件一覧', () => {
  it('opens what was made', async () => {
    const desk = openDesk()
    await desk.actions.create('見本工業')
    await desk.actions.importOne(copy, 'shared')
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

  it('renames in one go, offers to take it back, and does it', async () => {
    const rename = vi.fn(() => Promise.resolve(success({ name: '見本工業', caseNumber: 'R8-001' })))
    const desk = openDesk({ rename })
    const numbered = { ...item, caseNumber: 'R8-001' }
    await desk.actions.rename(numbered, { name: '見本製作所', caseNumber: '' })
    expect(desk.told[0]?.message).toBe('「見本製作所」に書き直しました。')
    desk.told[0]?.action?.onPress()
    expect(rename.mock.calls).toEqual([
      ['abcd', { name: '見本製作所', caseNumber: '' }],
      ['abcd', { name: '見本工業', caseNumber: 'R8-001' }],
    ])
    await desk.actions.rename(numbered, { name: '見本工業', caseNumber: 'R8-001' })
    expect(rename).toHaveBeenCalledTimes(2)
  })

  it('leaves a 案件番号 alone that was not written over, also when it takes the name back', async () => {
    const rename = vi.fn(() => Promise.resolve(success({ name: '見本工業', caseNumber: 'R8-001' })))
    const desk = openDesk({ rename })
    await desk.actions.rename(item, { name: '見本製作所' })
    await desk.actions.rename({ ...item, caseNumber: 'R8-001' }, { name: '見本製作所', caseNumber: 'R8-001' })
    for (const { action } of [...desk.told]) action?.onPress()
    expect(rename.mock.calls).toEqual([
      ['abcd', { name: '見本製作所' }],
      ['abcd', { name: '見本製作所' }],
      ['abcd', { name: '見本工業' }],
      ['abcd', { name: '見本工業' }],
    ])
  })

  it('takes back to the number there was, although the list did not know it', async () => {
    const rename = vi.fn(() => Promise.resolve(success({ name: '見本工業', caseNumber: 'R8-001' })))
    const desk = openDesk({ rename })
    await desk.actions.rename(item, { name: '見本工業', caseNumber: 'R8-002' })
    desk.told[0]?.action?.onPress()
    expect(rename).toHaveBeenLastCalledWith('abcd', { name: '見本工業', caseNumber: 'R8-001' })
  })

  it('shows the list as it is after every deed, also a refused one', async () => {
    const desk = openDesk({ rename: () => Promise.resolve(failure('disk.full')) })
    await desk.actions.rename(item, { name: '見本', caseNumber: '' })
    await desk.actions.duplicate(item)
    expect(desk.refresh).toHaveBeenCalledTimes(2)
  })

  it('tells by its name which file could not be taken in', async () => {
    const desk = openDesk({ importCopy: () => Promise.resolve(failure('file.truncated')) })
    await desk.actions.importOne(copy, 'shared')
    desk.actions.refuse({ name: '写真.png', problem: { code: 'file.unknownKind' } })
    expect(desk.told.map(({ message }) => message)).toEqual([
      '「見本.bansou」は開けませんでした。file.truncated',
      '「写真.png」は開けませんでした。file.unknownKind',
    ])
    expect(desk.opened).toEqual([])
  })

  it.each(['one', 'several'] as const)(
    'tells no more of a refused file once %s later opened',
    async (later) => {
      const desk = openDesk()
      const isOver = (): boolean | undefined => desk.told.at(-1)?.until?.aborted
      desk.actions.refuse({ name: '写真.png', problem: { code: 'file.unknownKind' } })
      expect(isOver()).toBe(false)
      if (later === 'one') await desk.actions.importOne(copy, 'shared')
      else await desk.actions.importSeveral({ taken: [copy, copy], refused: [] }, 'shared', () => undefined)
      expect(isOver()).toBe(true)
      desk.actions.refuse({ name: '写真.png', problem: { code: 'file.unknownKind' } })
      expect(isOver()).toBe(false)
    },
  )

  it('names a chosen file that was too large to be read at all', async () => {
    const tooLarge = failure('file.tooLarge', { maxMib: 64, name: '大きい.bansou' })
    const desk = openDesk({ chooseFile: () => Promise.resolve(tooLarge) })
    expect(await desk.actions.chooseFile()).toBeNull()
    expect(desk.told[0]?.message).toBe('「大きい.bansou」は開けませんでした。file.tooLarge')
  })

  it('takes several files in without opening any, and shows what becomes of each', async () => {
    const desk = openDesk({ importCopy: () => Promise.resolve(failure('file.damaged')) })
    const outline: CheckedFile = { kind: 'outline', file: { ...file, name: 'メモ.txt' }, cardCount: 2 }
    const refused = [{ name: '写真.png', problem: { code: 'file.unknownKind' } }]
    const shown: (readonly ImportRow[])[] = []
    await desk.actions.importSeveral({ taken: [copy, outline], refused }, 'internal', (rows) =>
      shown.push(rows),
    )
    expect(shown.map((rows) => rows.map(({ state }) => state))).toEqual([
      ['failed', 'waiting', 'waiting'],
      ['failed', 'failed', 'waiting'],
      ['failed', 'failed', 'done'],
    ])
    expect(shown.at(-1)?.map(({ name }) => name)).toEqual(['写真.png', '見本.bansou', 'メモ.txt'])
    expect(desk.shelf.importOutline).toHaveBeenCalledWith(outline.file, 'internal')
    expect([desk.opened, desk.told]).toEqual([[], []])
  })

  it('says nothing about a copy the user decided not to save', async () => {
    const desk = openDesk({ exportCopy: () => Promise.resolve(success(null)) })
    await desk.actions.exportCopy(item, { audience: 'company', sheets: [] })
    expect(desk.told).toEqual([])
  })

  it('offers no sheet when nobody can tell which there are', async () => {
    expect(await openDesk().actions.sheets(item)).toEqual([{ id: 'person-01', voice: 'chairman' }])
    const desk = openDesk({ sheets: () => Promise.resolve(failure('engagement.notFound')) })
    expect(await desk.actions.sheets(item)).toEqual([])
  })
})
