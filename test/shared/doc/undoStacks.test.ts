import { describe, expect, it } from 'vitest'
import { createBoardDocument, type BoardDocument } from '../../../shared/doc/boardDocument'
import { createUndoStacks, NOT_UNDOABLE } from '../../../shared/doc/undoStacks'

const write = ({ ydoc, meta }: BoardDocument, value: string, isUndoable = true): void =>
  ydoc.transact((transaction) => {
    if (!isUndoable) transaction.meta.set(NOT_UNDOABLE, true)
    meta.set('name', value)
  }, 'user')

function openStacks() {
  const [here, there] = [createBoardDocument('shared'), createBoardDocument('internal')]
  let deeds = 0
  const stacks = createUndoStacks(() => (deeds += 1))
  stacks.watch(here)
  stacks.watch(there)
  return { here, there, stacks, deeds: () => deeds }
}

describe('the undo stacks of several documents', () => {
  it('[U1] replay one step in every document that has it on top, and tell of new deeds only', () => {
    const { here, there, stacks, deeds } = openStacks()
    stacks.beginStep(1)
    write(here, '一')
    write(there, '一')
    stacks.beginStep(2)
    write(there, '二')
    expect([stacks.topSteps('undoStack'), deeds()]).toEqual([[1, 2], 3])
    stacks.replay('undoStack', 2)
    expect([here.meta.get('name'), there.meta.get('name'), deeds()]).toEqual(['一', '一', 3])
    expect([stacks.topSteps('undoStack'), stacks.topSteps('redoStack')]).toEqual([[1, 1], [2]])
  })

  it('keep nothing that is not undoable, and forget when they are told to', () => {
    const { here, stacks } = openStacks()
    stacks.beginStep(1)
    write(here, '一')
    stacks.beginStep(2)
    write(here, '二', false)
    expect(stacks.topSteps('undoStack')).toEqual([1])
    stacks.replay('undoStack', 1)
    stacks.forgetUndone()
    expect(stacks.topSteps('redoStack')).toEqual([])
    stacks.beginStep(3)
    write(here, '三')
    stacks.clear()
    expect(stacks.topSteps('undoStack')).toEqual([])
  })
})
