// One undo stack over all documents of an 案件. A step is what one command did, in however many documents; a card that
// went to another layer is a step too, which undo passes once. Boundaries are marks, not milliseconds.
import { createListeners } from '../lib/createListeners'
import type { Move } from '../model/move'
import type { BoardDocument } from './boardDocument'
import { createUndoStacks } from './undoStacks'

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

export function createHistory(): History {
  /** Layer moves nobody has stopped at yet, oldest first. */
  const moves: { readonly step: number; readonly move: LayerMove }[] = []
  const listeners = createListeners()
  let lastStep = 0
  /** A new deed makes the undone ones unreachable in every document, not only in the one it touched. */
  const forgetUndone = (): void => {
    stacks.forgetUndone()
    listeners.tell()
  }
  const stacks = createUndoStacks(forgetUndone)
  const undoableStep = (): number => Math.max(0, ...stacks.topSteps('undoStack'))
  const lastDeed = (): number => Math.max(undoableStep(), moves.at(-1)?.step ?? 0)
  const moveOnTop = (): LayerMove | null => {
    const last = moves.at(-1)
    return last !== undefined && last.step > undoableStep() ? last.move : null
  }
  const replay = (...[stack, step]: Parameters<typeof stacks.replay>): true => {
    stacks.replay(stack, step)
    listeners.tell()
    return true
  }

  return {
    watch: stacks.watch,
    beginStep(layerMove) {
      stacks.beginStep(++lastStep)
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
      const steps = stacks.topSteps('redoStack')
      return steps.length > 0 && replay('redoStack', Math.min(...steps))
    },
    canUndo: () => lastDeed() > 0,
    lastStep: lastDeed,
    canRedo: () => stacks.topSteps('redoStack').length > 0,
    subscribe: listeners.add,
    clear() {
      stacks.clear()
      moves.length = 0
      listeners.tell()
    },
    close() {
      stacks.close()
      listeners.clear()
    },
  }
}
