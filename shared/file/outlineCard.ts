// One line of an outline, understood. The text is the line's own words without indent and marks.
export interface OutlineCard {
  readonly kind: 'surface' | 'why' | 'root'
  readonly text: string
  /** Index of the card one step to the left, null for the first column. */
  readonly parent: number | null
  /** 1-based, as an editor shows it. */
  readonly line: number
}
