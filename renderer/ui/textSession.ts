// One open text field from focus to close: takes input, hands words out in time, merges what comes from outside.
// Knows no DOM; the field gives it a surface and timers.
import { createCompositionGuard, type KeyFacts } from './compositionGuard'
import {
  createTextMirror,
  handOut,
  isDirty,
  receive,
  receiveWaiting,
  typeInto,
  type Received,
} from './textMirror'

/** A pause this long hands the words out … */
const PAUSE_MS = 400
/** … and someone who never pauses hands them out this often. */
const LONGEST_WAIT_MS = 900

export interface TextSurface {
  text(): string
  /** Shows a merged text; the caret moves through `mapCaret`. */
  show(text: string, mapCaret: (position: number) => number): void
}

export interface TextSessionOptions {
  readonly value: string
  readonly surface: TextSurface
  readonly onCommit: (text: string) => void
  /** Runs later, returns the function that cancels. */
  readonly schedule: (run: () => void, delayMs: number) => () => void
}

export interface TextSession {
  input(): void
  compositionStart(): void
  compositionEnd(timeStamp: number): void
  /** True when the key belongs to the input method. */
  takesKey(key: KeyFacts): boolean
  isComposing(): boolean
  /** True while it holds words that were not handed out: within a pause, or in an open composition. */
  isUnsaved(): boolean
  receive(value: string): void
  commit(): void
  /** Focus left or the page goes away: a composition that is still open counts as typed. */
  leave(): void
}

export function createTextSession({ value, surface, onCommit, schedule }: TextSessionOptions): TextSession {
  const guard = createCompositionGuard()
  let mirror = createTextMirror(value)
  let cancelPause: (() => void) | null = null
  let cancelLongest: (() => void) | null = null

  const stopWaiting = (): void => {
    cancelPause?.()
    cancelLongest?.()
    cancelPause = null
    cancelLongest = null
  }
  const commit = (): void => {
    stopWaiting()
    if (!isDirty(mirror)) return
    mirror = handOut(mirror)
    onCommit(mirror.agreed)
  }
  const waitForPause = (): void => {
    if (!isDirty(mirror)) return stopWaiting()
    cancelPause?.()
    cancelPause = schedule(commit, PAUSE_MS)
    cancelLongest ??= schedule(commit, LONGEST_WAIT_MS)
  }
  const take = (received: Received): void => {
    const changed = received.mirror.text !== mirror.text
    mirror = received.mirror
    if (changed) surface.show(mirror.text, received.mapCaret)
    waitForPause()
  }
  const finishComposition = (timeStamp: number): void => {
    guard.end(timeStamp)
    mirror = typeInto(mirror, surface.text())
    take(receiveWaiting(mirror))
  }

  return {
    input() {
      if (guard.isComposing()) return
      mirror = typeInto(mirror, surface.text())
      waitForPause()
    },
    compositionStart: () => guard.start(),
    compositionEnd: finishComposition,
    takesKey: (key) => guard.takesKey(key),
    isComposing: () => guard.isComposing(),
    isUnsaved: () => guard.isComposing() || isDirty(mirror),
    receive: (incoming) => take(receive(mirror, incoming, guard.isComposing())),
    commit() {
      if (!guard.isComposing()) mirror = typeInto(mirror, surface.text())
      commit()
    },
    leave() {
      if (guard.isComposing()) finishComposition(Number.NEGATIVE_INFINITY)
      mirror = typeInto(mirror, surface.text())
      commit()
    },
  }
}
