import { describe, expect, it, vi } from 'vitest'
import { createShelf } from '../../../renderer/app/createShelf'
import type { Library } from '../../../renderer/app/session/library'
import { createSessionKeeper } from '../../../renderer/app/sessionKeeper'
import type { Bridge } from '../../../shared/ipc/bridge'
import { failure, success } from '../../../shared/lib/result'

const listing = { id: 'abcd', name: '見本', updatedAt: '2026-11-01T00:00:00Z', cardCount: 0, epoch: 1 }

const TEAM = { audience: 'team', sheets: [] } as const

function openShelf(answers: Partial<Record<string, unknown>> = {}) {
  const library = {
    list: vi.fn(() => Promise.resolve(success([listing]))),
    create: vi.fn(() => Promise.resolve(success(listing))),
    open: vi.fn(() => Promise.resolve(failure('engagement.notFound'))),
    takeOver: vi.fn(() => Promise.resolve(failure('engagement.notFound'))),
    duplicate: vi.fn(() => Promise.resolve(success(listing))),
    rename: vi.fn(() => Promise.resolve(success({ name: '会社', caseNumber: '' }))),
    delete: vi.fn(() => Promise.resolve(success(null))),
    undelete: vi.fn(() => Promise.resolve(success(null))),
    importBytes: vi.fn(() => Promise.resolve(success(listing))),
    persons: vi.fn(() => Promise.resolve(success([{ id: 'person-01', voice: 'chairman' as const }]))),
    exportBytes: vi.fn(() =>
      Promise.resolve(success({ suggestedName: '見本.bansou', bytes: new Uint8Array([1]) })),
    ),
  } satisfies Library
  const call = vi.fn((channel: string) =>
    Promise.resolve(answers[channel] ?? success({ value: { saved: true, name: '見本.bansou' } })),
  )
  const bridge: Pick<Bridge, 'call'> = { call: call as unknown as Bridge['call'] }
  const encodeSample = vi.fn(() => success(new Uint8Array([7])))
  const keeper = createSessionKeeper(library)
  return { library, call, shelf: createShelf({ bridge, library, keeper, encodeSample }) }
}

describe('the shelf of 案件', () => {
  it('puts only the shared document and the ticked sheets into the company’s copy, all into the team’s', async () => {
    const { library, shelf } = openShelf()
    const sheets = ['owner:person-01'] as const
    await shelf.exportCopy('abcd', { audience: 'company', sheets: [] }, '会社控え')
    await shelf.exportCopy('abcd', { audience: 'company', sheets }, '会社控え')
    await shelf.exportCopy('abcd', { audience: 'team', sheets: [] }, '支援チーム用')
    expect(library.exportBytes.mock.calls).toEqual([
      ['abcd', { only: ['shared'] }],
      ['abcd', { only: ['shared', 'owner:person-01'] }],
      ['abcd', {}],
    ])
  })

  it('knows whose sheets there are to ask about', async () => {
    const { library, shelf } = openShelf()
    expect(await shelf.sheets('abcd')).toEqual(success([{ id: 'person-01', voice: 'chairman' }]))
    expect(library.persons).toHaveBeenCalledWith('abcd')
  })

  it('tells the name of the file that was saved, and nothing when it was not', async () => {
    const saved = openShelf()
    expect(await saved.shelf.exportCopy('abcd', TEAM, '支援チーム用')).toEqual(success('見本.bansou'))
    const declined = openShelf({ 'file:save': success({ value: { saved: false, name: '' } }) })
    expect(await declined.shelf.exportCopy('abcd', TEAM, '支援チーム用')).toEqual(success(null))
  })

  it('makes a sample by the door every file comes in by', async () => {
    const { library, shelf } = openShelf()
    expect(await shelf.createFromSample('SMP-01')).toEqual(success('abcd'))
    expect(library.importBytes).toHaveBeenCalledWith({ name: 'SMP-01.bansou', bytes: new Uint8Array([7]) })
  })

  it('gives the chosen file, or nothing when none was chosen', async () => {
    const chosen = openShelf({
      'file:open': success({ value: { opened: true, name: 'a.txt' }, bytes: new Uint8Array([1]) }),
    })
    expect(await chosen.shelf.chooseFile()).toEqual(success({ name: 'a.txt', bytes: new Uint8Array([1]) }))
    const none = openShelf({ 'file:open': success({ value: { opened: false, name: '' } }) })
    expect(await none.shelf.chooseFile()).toEqual(success(null))
  })

  it('hands a refusal on', async () => {
    const { shelf } = openShelf({ 'file:open': failure('file.tooLarge', { maxMib: 64 }) })
    expect(await shelf.chooseFile()).toEqual(failure('file.tooLarge', { maxMib: 64 }))
  })
})
