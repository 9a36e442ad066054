// What a reader who hears the paper is given: the parts of each page in reading order. Collects them while pages are
// drawn; knows nothing of how a PDF writes them down.
import type { TextPart, TextRole } from '../../../shared/documents/paper'

/** One part of one page, e.g. a heading or the words of a card. */
export interface TagPart {
  readonly role: TextRole
  /** From 1. */
  readonly page: number
  /** Numbers of the marked pieces of the page's content it is made of. */
  readonly pieces: readonly number[]
}

export interface TagTree {
  /** Takes in a piece of a page and returns its number there, from 0. While a block goes on its pieces are one part. */
  add(page: number, part: TextPart | undefined): number
  parts(): readonly TagPart[]
  /** The part each piece of a page belongs to: place in `parts()`, by the number of the piece. */
  partsOfPage(page: number): readonly number[]
}

interface OpenPart extends TagPart {
  readonly block: string | null
  readonly pieces: number[]
}

export function createTagTree(): TagTree {
  const parts: OpenPart[] = []
  const pages = new Map<number, number[]>()
  const partFor = (page: number, part: TextPart | undefined): number => {
    const last = parts.at(-1)
    const goesOn =
      part !== undefined && last?.page === page && last.role === part.role && last.block === part.block
    if (!goesOn) parts.push({ role: part?.role ?? 'P', block: part?.block ?? null, page, pieces: [] })
    return parts.length - 1
  }
  return {
    add(page, part) {
      const place = partFor(page, part)
      const pieces = pages.get(page) ?? []
      pages.set(page, pieces)
      pieces.push(place)
      parts[place]?.pieces.push(pieces.length - 1)
      return pieces.length - 1
    },
    parts: () => parts,
    partsOfPage: (page) => pages.get(page) ?? [],
  }
}
