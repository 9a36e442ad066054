// One open text field from focus to close: takes input, hands words out in time, merges what comes from outside.
// Knows no DOM; the field gives it a surface and timers.
import { createCompositionGuard, type KeyFacts } from './compositionGuard'
import {
  createTextMirror,
  handOut,
  isDirty,
  receive,
  receiveWaiting,
  takeBack,
  typeInto,
  type Received,
} from './textMirror'

/** A pause this long hands the words out … */
const PAUSE_MS = 400
/** … and someone who never pauses hands them out this often. */
const LONGEST_WAIT_MS = 600

export interface TextSurface {
  text(): string
  /** Shows a merged text; the caret moves through `mapCaret`. */
  show(text: string, mapCaret: (position: number) => number): void
}

export interface TextSessionOptions {
  readonly value: string
  readonly surface: TextSurface
  /** False: the words were refused; they stay in the field and stay unsaved. */
  readonly onCommit: (text: string) => boolean | void
  /** After words were handed out or refused. */
  readonly onUnsaved?: (isUnsaved: boolean) => void
  /** Runs later, returns the function that cancels. */
  readonly schedule: (run: () => void, delayMs: number) => () => void
}

export interface TextSession {
  input(): void
  compositionStart(): void
  compositionEnd(): void
  /** True when the key belongs to the input method. */
  takesKey(key: KeyFacts): boolean
  isComposing(): boolean
  /** True while it holds words that were not handed out: within a pause, or in an open composition. */
  isUnsaved(): boolean
  /** True while it holds words that were handed out and refused. */
  isRefused(): boolean
  receive(value: string): void
  /** False when words are left that nobody took. */
  commit(): boolean
  /** Focus left or the page goes away: a composition that is still open counts as typed. */
  leave(): boolean
}

export function createTextSession(options: TextSessionOptions): TextSession {
  const { value, surface, onCommit, onUnsaved, schedule } = options
  const guard = createCompositionGuard()
  let mirror = createTextMirror(value)
  const waiting = createWaiting(schedule)
  let wasRefused = false

  const isUnsaved = (): boolean => guard.isComposing() || isDirty(mirror)
  const commit = (): boolean => {
    waiting.stop()
    if (!isDirty(mirror)) return true
    const before = mirror
    mirror = handOut(mirror)
    const isTaken = onCommit(mirror.agreed) !== false
    wasRefused = !isTaken
    if (!isTaken) mirror = takeBack(mirror, before)
    onUnsaved?.(isUnsaved())
    return isTaken
  }
  const waitForPause = (): void => {
    if (isDirty(mirror)) waiting.start(commit)
    else waiting.stop()
  }
  const take = (received: Received): void => {
    const changed = received.mirror.text !== mirror.text
    mirror = received.mirror
    if (changed) surface.show(mirror.text, received.mapCaret)
    waitForPause()
  }
  const finishComposition = (): void => {
    guard.end()
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
    isUnsaved,
    isRefused: () => wasRefused && isDirty(mirror),
    receive: (incoming) => take(receive(mirror, incoming, guard.isComposing())),
    commit() {
      if (!guard.isComposing()) mirror = typeInto(mirror, surface.text())
      return commit()
    },
    leave() {
      if (guard.isComposing()) finishComposition()
      mirror = typeInto(mirror, surface.text())
      return commit()
    },
  }
}

interface Waiting {
  /** Runs after a pause, or after the longest wait when there is none. */
  start(run: () => void): void
  stop(): void
}

function createWaiting(schedule: TextSessionOptions['schedule']): Waiting {
  let cancelPause: (() => void) | null = null
  let cancelLongest: (() => void) | null = null
  return {
    start(run) {
      cancelPause?.()
      cancelPause = schedule(run, PAUSE_MS)
      cancelLongest ??= schedule(run, LONGEST_WAIT_MS)
    },
    stop() {
      cancelPause?.()
      cancelLongest?.()
      cancelPause = null
      cancelLongest = null
    },
  }
}
