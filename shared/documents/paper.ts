// The pages of a document as plain shapes in millimetres, origin at the top left. Layout code makes them; the PDF writer
// (renderer/print/writePdf) and the preview (renderer/print/PagePreview) draw the same ones. Types only.

/** '#rrggbb'. Paper has no transparency: mix colours before. */
export type Colour = `#${string}`

/** Runs evenly from one colour down to another; above and below them each goes on. */
export interface Shade {
  readonly topMm: number
  readonly bottomMm: number
  readonly from: Colour
  readonly to: Colour
}

export interface Stroke {
  readonly colour: Colour
  readonly widthMm: number
  /** Lengths of dashes and gaps in mm; absent = solid. */
  readonly dashMm?: readonly number[]
  /** Round ends and corners; absent = square. */
  readonly round?: boolean
}

export interface RectPrimitive {
  readonly kind: 'rect'
  readonly xMm: number
  readonly yMm: number
  readonly widthMm: number
  readonly heightMm: number
  readonly radiusMm?: number
  readonly fill?: Colour
  readonly stroke?: Stroke
}

/** M = start, L = line, C = cubic Bézier (two handles, then the end), Z = close. Absolute, in mm. */
export type PathStep =
  | readonly ['M', number, number]
  | readonly ['L', number, number]
  | readonly ['C', number, number, number, number, number, number]
  | readonly ['Z']

/** Lines, curves and, as a filled path, arrowheads; sky and sea are shaded. */
export interface PathPrimitive {
  readonly kind: 'path'
  readonly steps: readonly PathStep[]
  readonly fill?: Colour | Shade
  readonly stroke?: Stroke
}

/** What words are to a reader who hears the paper instead of seeing it. The names are those of tagged PDF. */
export type TextRole = 'H1' | 'H2' | 'H3' | 'P' | 'Caption'

export interface TextPart {
  readonly role: TextRole
  /** Lines of a page with the same role and block are one part, e.g. the lines of one card. */
  readonly block: string
}

/** One line of text, starting at x on its baseline. Lines are broken before, by shared/lib/wrapText. */
export interface TextPrimitive {
  readonly kind: 'text'
  readonly xMm: number
  readonly baselineMm: number
  readonly sizePt: number
  readonly bold?: boolean
  readonly colour: Colour
  readonly text: string
  /** Absent: a paragraph of its own. 'decoration': what repeats on every page or only helps the eye; not read out. */
  readonly part?: TextPart | 'decoration'
}

/** A place that leads to another page (from 1) or to an address. Draws nothing. */
export interface LinkPrimitive {
  readonly kind: 'link'
  readonly xMm: number
  readonly yMm: number
  readonly widthMm: number
  readonly heightMm: number
  readonly target: { readonly page: number } | { readonly url: string }
}

export type Primitive = RectPrimitive | PathPrimitive | TextPrimitive | LinkPrimitive

/** One entry of the outline (しおり), leading to the page it stands on. A deeper level hangs under the one before. */
export interface OutlineMark {
  readonly title: string
  /** 0 = top. */
  readonly level: number
}

export interface PageDescription {
  readonly widthMm: number
  readonly heightMm: number
  /** Drawn in order: later covers earlier. */
  readonly items: readonly Primitive[]
  readonly outline?: readonly OutlineMark[]
}

export interface PaperDescription {
  readonly title: string
  readonly subject: string
  readonly author: string
  readonly keywords: readonly string[]
  readonly language: 'ja' | 'en'
  readonly pages: readonly PageDescription[]
}
