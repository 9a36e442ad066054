// 元に戻す from outside the open place (header, menu of the shell) goes to the place: it has to look after its open editor
// first, as it does for Ctrl+Z. It knows neither place nor history.
export interface UndoTaker {
  /** A place is open and undoes itself. Returns the function that closes it. */
  open(undo: () => void): () => void
  /** False when no place is open. */
  undo(): boolean
}

export function createUndoTaker(): UndoTaker {
  let place: (() => void) | null = null
  return {
    open(undo) {
      place = undo
      return () => {
        if (place === undo) place = null
      }
    },
    undo() {
      place?.()
      return place !== null
    },
  }
}

/** One per page: one place is open at a time. */
export const undoTaker = createUndoTaker()
