// One chapter of the handbook: what it is about, what to do in order, and what is good to know.
export interface HandbookSection {
  readonly title: string
  readonly lead: string
  readonly steps: readonly string[]
  readonly notes: readonly string[]
}
