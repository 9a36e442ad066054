// The undo stacks of the open documents, one each, read and replayed by step: what one command did, in however many
// documents. Only the user's own changes are kept. It counts no steps and tells nobody but its owner.
import { UndoManager } from 'yjs'
import type { BoardDocument } from './boardDocument'

/** A transaction with this mark is left out of undo. */
export const NOT_UNDOABLE = 'notUndoable'

export type StackName = 'undoStack' | 'redoStack'
type StackItem = UndoManager['undoStack'][number]

export interface UndoStacks {
  watch(document: BoardDocument): void
  /** What is done from now on belongs to this step. */
  beginStep(step: number): void
  /** The steps on top of the stacks, at most one a document. */
  topSteps(stack: StackName): readonly number[]
  /** Undoes or redoes this step in every document that has it on top. */
  replay(stack: StackName, step: number): void
  /** What was undone can not be redone any more. */
  forgetUndone(): void
  clear(): void
  close(): void
}

/** `onDeed`: something new can be undone; not called while a step is replayed, when the stacks say nothing yet. */
export function createUndoStacks(onDeed: () => void): UndoStacks {
  const managers: UndoManager[] = []
  let currentStep = 0
  let isReplaying = false
  return {
    watch(document) {
      const manager = createManager(document)
      manager.on('stack-item-added', ({ stackItem }) => {
        stackItem.meta.set('step', currentStep)
        if (!isReplaying) onDeed()
      })
      managers.push(manager)
    },
    beginStep(step) {
      currentStep = step
      for (const manager of managers) manager.stopCapturing()
    },
    topSteps: (stack) => managers.map((manager) => topStep(manager, stack)).filter((step) => step > 0),
    replay(stack, step) {
      const stepBefore = currentStep
      isReplaying = true
      currentStep = step
      for (const manager of managers.filter((candidate) => topStep(candidate, stack) === step))
        replayTop(manager, stack)
      isReplaying = false
      currentStep = stepBefore
    },
    forgetUndone() {
      for (const manager of managers) manager.clear(false, true)
    },
    clear() {
      for (const manager of managers) manager.clear()
    },
    close() {
      for (const manager of managers) manager.destroy()
      managers.length = 0
    },
  }
}

function createManager({ ydoc }: BoardDocument): UndoManager {
  return new UndoManager(ydoc, {
    captureTimeout: Number.MAX_SAFE_INTEGER,
    trackedOrigins: new Set(['user']),
    captureTransaction: (transaction) => transaction.meta.get(NOT_UNDOABLE) !== true,
  })
}

function stepOf(item: StackItem | undefined): number {
  return Number(item?.meta.get('step') ?? 0)
}

function topStep(manager: UndoManager, stack: StackName): number {
  return stepOf(manager[stack].at(-1))
}

/**
 * Undoes or redoes exactly one item. The library goes on to the next item when the first has nothing left to do
 * (somebody else deleted the card); that would take back a deed the user did not ask for, so the rest is hidden.
 */
function replayTop(manager: UndoManager, stack: StackName): void {
  const rest = manager[stack].splice(0, manager[stack].length - 1)
  if (stack === 'undoStack') manager.undo()
  else manager.redo()
  manager[stack].unshift(...rest)
}
