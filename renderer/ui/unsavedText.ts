// Which text fields hold words that nobody has taken yet: typed within the last second, or still in the input method.
// As long as there are any, 「保存済み」 would be a lie.
export interface UnsavedText {
  /** `field`: any object that stands for one open field. */
  mark(field: object, isUnsaved: boolean): void
  has(): boolean
  subscribe(listener: () => void): () => void
}

export function createUnsavedText(): UnsavedText {
  const fields = new Set<object>()
  const listeners = new Set<() => void>()
  return {
    mark(field, isUnsaved) {
      const before = fields.size > 0
      if (isUnsaved) fields.add(field)
      else fields.delete(field)
      if (before !== fields.size > 0) for (const listener of listeners) listener()
    },
    has: () => fields.size > 0,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

/** One per page: a field may be anywhere, the save state is in the header. */
export const unsavedText = createUnsavedText()
