import { describe, expect, it } from 'vitest'
import { saveStateLook } from '../../../renderer/app/saveStateLook'
import type { EditsState, FileState } from '../../../renderer/app/session/saveState'

const look = (edits: EditsState['status'], file: FileState['status'], code: string | null = null) =>
  saveStateLook({
    edits: { status: edits, problem: null },
    file: { status: file, problem: code === null ? null : { code }, savedAt: null },
    isRefused: false,
  })

describe('what the header says about safety', () => {
  it('is 保存済み while the file only waits for its turn', () => {
    expect([look('saved', 'saved'), look('saved', 'waiting'), look('saved', 'writing')]).toEqual([
      'saved',
      'saved',
      'saved',
    ])
  })

  it('is never 保存済み when the file in DATA can not be written', () => {
    expect([look('saved', 'failed', 'disk.full'), look('saving', 'failed', 'disk.full')]).toEqual([
      'fileFailed',
      'fileFailed',
    ])
  })

  it('keeps warning while a file that failed is tried again', () => {
    expect(look('saved', 'writing', 'disk.full')).toBe('fileFailed')
  })

  it('says first that the words themselves can not be stored', () => {
    expect(look('failed', 'failed', 'disk.full')).toBe('failed')
  })

  it('is 保存できません while words were refused, for nothing is being saved', () => {
    const file = { status: 'saved', problem: null, savedAt: null } as const
    expect(saveStateLook({ edits: { status: 'saving', problem: null }, file, isRefused: true })).toBe(
      'failed',
    )
  })

  it('is no alarm when another window goes on with it', () => {
    const problem = { code: 'engagement.takenOver' }
    const file = { status: 'saved', problem: null, savedAt: null } as const
    expect(saveStateLook({ edits: { status: 'failed', problem }, file, isRefused: true })).toBe('viewing')
  })
})
