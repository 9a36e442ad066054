// Joins what was typed here with what came from elsewhere, both starting from the same text, and says where the caret
// goes. Where both changed the same stretch, both insertions stay: no word is dropped without a hand having done it.

interface Splice {
  readonly start: number
  /** End of the replaced stretch, in the base. */
  readonly end: number
  readonly insert: string
}

export interface MergedText {
  readonly text: string
  /** From a position in the local text to the same place in the merged one. */
  readonly mapCaret: (position: number) => number
}

export function mergeText(base: string, local: string, remote: string): MergedText {
  if (remote === base || remote === local) return { text: local, mapCaret: (position) => position }
  const theirs = spliceBetween(base, remote)
  if (local === base) return { text: remote, mapCaret: caretThrough(theirs) }
  const ours = spliceBetween(base, local)
  const grown = ours.insert.length - (ours.end - ours.start)
  if (theirs.end <= ours.start) return applied(local, theirs)
  if (theirs.start >= ours.end)
    return applied(local, { ...theirs, start: theirs.start + grown, end: theirs.end + grown })
  return mergeOverlap({ base, ours, theirs, grown })
}

interface Overlap {
  readonly base: string
  readonly ours: Splice
  readonly theirs: Splice
  readonly grown: number
}

function mergeOverlap({ base, ours, theirs, grown }: Overlap): MergedText {
  const start = Math.min(ours.start, theirs.start)
  const end = Math.max(ours.end, theirs.end)
  const insert = ours.insert + theirs.insert
  const text = base.slice(0, start) + insert + base.slice(end)
  const localEnd = end + grown
  return {
    text,
    mapCaret(position) {
      if (position <= start) return position
      if (position >= localEnd) return position - localEnd + start + insert.length
      return start + Math.min(Math.max(position - ours.start, 0), ours.insert.length)
    },
  }
}

function applied(text: string, splice: Splice): MergedText {
  return {
    text: text.slice(0, splice.start) + splice.insert + text.slice(splice.end),
    mapCaret: caretThrough(splice),
  }
}

function caretThrough({ start, end, insert }: Splice): (position: number) => number {
  return (position) => {
    if (position <= start) return position
    return position >= end ? position - end + start + insert.length : start + insert.length
  }
}

function spliceBetween(from: string, to: string): Splice {
  const limit = Math.min(from.length, to.length)
  let start = 0
  while (start < limit && from[start] === to[start]) start += 1
  if (isHighSurrogate(from.charCodeAt(start - 1))) start -= 1
  let tail = 0
  while (tail < limit - start && from[from.length - 1 - tail] === to[to.length - 1 - tail]) tail += 1
  if (isLowSurrogate(from.charCodeAt(from.length - tail))) tail -= 1
  return { start, end: from.length - tail, insert: to.slice(start, to.length - tail) }
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff
}
