// One undo stack over all documents of an 案件. A step is what one command did, in however many documents.
// Boundaries are marks, not milliseconds; only the user's own changes are kept.
import { UndoManager } from 'yjs'
import { createListeners } from '../lib/createListeners'
import type { Move } from '../model/move'
import type { BoardDocument } from './boardDocument'

/** A card that went to another layer. It has a recorded 戻す of its own: undo only stops at it, once. */
export type LayerMove = Pick<Move, 'cardId' | 'from' | 'to'>

export interface History {
  watch(document: BoardDocument): void
  /** Marks the start of a step. Called by `EngagementDocs.change` and by nobody else. */
  beginStep(layerMove?: LayerMove): void
  /** False when nothing was taken back: there is nothing, or the last deed was a layer move, which is passed. */
  undo(): boolean
  /** The layer move that undo would pass now; null when the last deed is none. */
  lastMove(): LayerMove | null
  redo(): boolean
  canUndo(): boolean
  /** The step undo would take back or pass now, 0 when there is none: a 元に戻す beside a notice knows whether it still means its own. */
  lastStep(): number
  canRedo(): boolean
  /** Nothing of what was done can be undone or redone any more. */
  clear(): void
  /** Called when what can be undone or redone may have changed. */
  subscribe(listener: () => void): () => void
  close(): void
}

/** A transaction with this mark is left out of undo. */
export const NOT_UNDOABLE = 'notUndoable'

type StackName = 'undoStack' | 'redoStack'
type StackItem = UndoManager['undoStack'][number]

export function createHistory(): History {
  const managers: UndoManager[] = []
  /** Layer moves nobody has stopped at yet, oldest first. */
  const moves: { readonly step: number; readonly move: LayerMove }[] = []
  const listeners = createListeners()
  let lastStep = 0
  let currentStep = 0
  let replaying = false

  const stepOf = (item: StackItem | undefined): number => Number(item?.meta.get('step') ?? 0)
  const topStep = (manager: UndoManager, stack: StackName): number => stepOf(manager[stack].at(-1))
  const topSteps = (stack: StackName): number[] =>
    managers.map((manager) => topStep(manager, stack)).filter((step) => step > 0)

  const undoableStep = (): number => Math.max(0, ...topSteps('undoStack'))
  const lastDeed = (): number => Math.max(undoableStep(), moves.at(-1)?.step ?? 0)
  const moveOnTop = (): LayerMove | null => {
    const last = moves.at(-1)
    return last !== undefined && last.step > undoableStep() ? last.move : null
  }
  /** A new deed makes the undone ones unreachable in every document, not only in the one it touched. */
  const forgetUndone = (): void => {
    for (const manager of managers) manager.clear(false, true)
    listeners.tell()
  }
  const replay = (stack: StackName, step: number): boolean => {
    replaying = true
    currentStep = step
    for (const manager of managers.filter((candidate) => topStep(candidate, stack) === step))
      replayTop(manager, stack)
    replaying = false
    currentStep = lastStep
    listeners.tell()
    return true
  }

  return {
    watch(document) {
      const manager = createManager(document)
      manager.on('stack-item-added', ({ stackItem }) => {
        stackItem.meta.set('step', currentStep)
        // In the middle of a replay the stacks say nothing yet.
        if (!replaying) forgetUndone()
      })
      managers.push(manager)
    },
    beginStep(layerMove) {
      currentStep = ++lastStep
      for (const manager of managers) manager.stopCapturing()
      if (layerMove === undefined) return
      moves.push({ step: lastStep, move: layerMove })
      forgetUndone()
    },
    undo() {
      if (moveOnTop() === null) return undoableStep() > 0 && replay('undoStack', undoableStep())
      moves.pop()
      listeners.tell()
      return false
    },
    lastMove: moveOnTop,
    redo() {
      const steps = topSteps('redoStack')
      return steps.length > 0 && replay('redoStack', Math.min(...steps))
    },
    canUndo: () => lastDeed() > 0,
    lastStep: lastDeed,
    canRedo: () => topSteps('redoStack').length > 0,
    subscribe: listeners.add,
    clear() {
      for (const manager of managers) manager.clear()
      moves.length = 0
      listeners.tell()
    },
    close() {
      for (const manager of managers) manager.destroy()
      managers.length = 0
      listeners.clear()
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
