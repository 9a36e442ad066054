// Which text fields hold words that nobody has taken yet: typed within the last second, or still in the input method.
// As long as there are any, 「保存済み」 would be a lie. Words whose field goes while they are refused are kept as left over.
import { createListeners } from '../../shared/lib/createListeners'

export interface UnsavedField {
  /** Hands out what it holds; false when it was refused. */
  leave(): boolean
  words(): string
  /** Puts the caret into it. */
  show(): void
  /** Nobody is writing here any more: only who leaves is asked about these words. */
  readonly isAside?: boolean
}

export interface UnsavedText {
  /** `isRefused`: nobody takes what it holds as it is, however long one waits. */
  mark(field: UnsavedField, isUnsaved: boolean, isRefused?: boolean): void
  /** The field goes from the page. What it could hand to nobody is left over, unless it was given up. */
  remove(field: UnsavedField): void
  /** Asks every field to hand out its words now. False when words are left that nobody took. */
  handOut(): boolean
  /** Hands out too. False when somebody who leaves would lose words, those that were set aside included. */
  mayLeave(): boolean
  has(): boolean
  /** Some field holds words that were refused: they are not being saved. */
  hasRefused(): boolean
  /** What nobody has taken yet, field by field. */
  words(): readonly string[]
  /** Leads the person back to the first of them. */
  show(): void
  /** The person does not want these words any more: nobody asks about them again. */
  giveUp(): void
  /** Words of fields that are gone; the same object until something changes. */
  leftOver(): readonly string[]
  clearLeftOver(): void
  subscribe(listener: () => void): () => void
}

export function createUnsavedText(): UnsavedText {
  const fields = new Set<UnsavedField>()
  const refused = new Set<UnsavedField>()
  const givenUp = new WeakSet<UnsavedField>()
  const listeners = createListeners()
  let leftOver: readonly string[] = []

  const open = (): readonly UnsavedField[] => [...fields].filter(({ isAside }) => isAside !== true)
  const has = (): boolean => open().length > 0
  const handOut = (among: Iterable<UnsavedField>): boolean =>
    [...among].map((field) => field.leave() || givenUp.has(field)).every((isDone) => isDone)
  const hasRefused = (): boolean => refused.size > 0
  const mark = (field: UnsavedField, isUnsaved: boolean, isRefused = false): void => {
    const before = [has(), hasRefused()]
    if (isUnsaved) fields.add(field)
    else fields.delete(field)
    if (isUnsaved && isRefused) refused.add(field)
    else refused.delete(field)
    if (before[0] !== has() || before[1] !== hasRefused()) listeners.tell()
  }
  const setLeftOver = (words: readonly string[]): void => {
    leftOver = words
    listeners.tell()
  }
  return {
    mark,
    remove(field) {
      const isTaken = field.leave()
      mark(field, false)
      const words = field.words()
      if (!isTaken && !givenUp.has(field) && words.trim() !== '') setLeftOver([...leftOver, words])
    },
    handOut: () => handOut(open()),
    mayLeave: () => handOut(fields),
    has,
    hasRefused,
    words: () => [...fields].map((field) => field.words()),
    show: () => [...fields][0]?.show(),
    giveUp() {
      for (const field of fields) givenUp.add(field)
    },
    leftOver: () => leftOver,
    clearLeftOver: () => setLeftOver([]),
    subscribe: listeners.add,
  }
}

/** One per page: a field may be anywhere, the save state is in the header. */
export const unsavedText = createUnsavedText()
