// Which text fields hold words that nobody has taken yet: typed within the last second, or still in the input method.
// As long as there are any, 「保存済み」 would be a lie.
export interface UnsavedField {
  /** Hands out what it holds; false when it was refused. */
  leave(): boolean
}

export interface UnsavedText {
  mark(field: UnsavedField, isUnsaved: boolean): void
  /** Asks every field to hand out its words now. False when words are left that nobody took. */
  handOut(): boolean
  has(): boolean
  subscribe(listener: () => void): () => void
}

export function createUnsavedText(): UnsavedText {
  const fields = new Set<UnsavedField>()
  const listeners = new Set<() => void>()
  return {
    mark(field, isUnsaved) {
      const before = fields.size > 0
      if (isUnsaved) fields.add(field)
      else fields.delete(field)
      if (before !== fields.size > 0) for (const listener of listeners) listener()
    },
    handOut: () => [...fields].map((field) => field.leave()).every((isTaken) => isTaken),
    has: () => fields.size > 0,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

/** One per page: a field may be anywhere, the save state is in the header. */
export const unsavedText = createUnsavedText()
