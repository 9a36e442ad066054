// The text of one open field: what stands in it, and the last text both sides agreed on. Pure values, no DOM.
// Outside changes that arrive during a composition wait; an input method is never interrupted.
import { mergeText } from './mergeText'

export interface TextMirror {
  readonly text: string
  /** Last text that was handed out or received. */
  readonly agreed: string
  /** Handed out, not yet seen coming back. */
  readonly echoes: readonly string[]
  /** Arrived during a composition. */
  readonly waiting: string | null
}

export interface Received {
  readonly mirror: TextMirror
  readonly mapCaret: (position: number) => number
}

export function createTextMirror(value: string): TextMirror {
  return { text: value, agreed: value, echoes: [], waiting: null }
}

export function typeInto(mirror: TextMirror, text: string): TextMirror {
  return text === mirror.text ? mirror : { ...mirror, text }
}

export function isDirty(mirror: TextMirror): boolean {
  return mirror.text !== mirror.agreed
}

export function handOut(mirror: TextMirror): TextMirror {
  return isDirty(mirror)
    ? { ...mirror, agreed: mirror.text, echoes: [...mirror.echoes, mirror.text] }
    : mirror
}

/** What was handed out was refused: it counts as typed and as nothing else. `before`: the mirror before it was handed out. */
export function takeBack(mirror: TextMirror, before: TextMirror): TextMirror {
  return { ...mirror, agreed: before.agreed, echoes: before.echoes }
}

/** `local` is what the field shows now; during a composition it is left alone. */
export function receive(mirror: TextMirror, incoming: string, isComposing: boolean): Received {
  const value = withEdgesOf(mirror.agreed, incoming)
  const echo = mirror.echoes.findIndex((handedOut) => handedOut.trim() === incoming.trim())
  if (echo >= 0) return unchanged({ ...mirror, echoes: mirror.echoes.slice(echo + 1), waiting: null })
  if (isComposing) return unchanged({ ...mirror, waiting: incoming })
  if (value === mirror.agreed) return unchanged({ ...mirror, waiting: null })
  const { text, mapCaret } = mergeText(mirror.agreed, mirror.text, value)
  return { mirror: { text, agreed: value, echoes: [], waiting: null }, mapCaret }
}

/**
 * Words come back without the space around them; what was typed of it stays, or it would go from under the caret. Only
 * words that are gone take it with them.
 */
function withEdgesOf(agreed: string, incoming: string): string {
  const words = incoming.trim()
  if (words === '' || words !== incoming) return incoming
  const start = agreed.slice(0, agreed.length - agreed.trimStart().length)
  return start + words + agreed.slice(agreed.trimEnd().length)
}

/** After a composition: what waited is merged into what was typed. */
export function receiveWaiting(mirror: TextMirror): Received {
  return mirror.waiting === null ? unchanged(mirror) : receive(mirror, mirror.waiting, false)
}

function unchanged(mirror: TextMirror): Received {
  return { mirror, mapCaret: (position) => position }
}
