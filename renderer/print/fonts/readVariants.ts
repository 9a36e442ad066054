// cmap format 14: the shapes of one character told apart by a variation selector (葛 of 葛飾区, 辻 with one dot).

/** Glyph of character + selector; undefined = the face does not know the sequence. */
export type VariantGlyph = (codePoint: number, selector: number) => number | undefined

export function readVariants(
  view: DataView,
  start: number,
  glyphOf: (codePoint: number) => number,
): VariantGlyph {
  const records = new Map<number, { usual: number; special: number }>()
  const count = view.getUint32(start + 6)
  for (let index = 0; index < count; index += 1) {
    const record = start + 10 + index * 11
    records.set(uint24(view, record), {
      usual: view.getUint32(record + 3),
      special: view.getUint32(record + 7),
    })
  }
  return (codePoint, selector) => {
    const record = records.get(selector)
    if (record === undefined) return undefined
    if (record.special !== 0) {
      const glyph = specialGlyph(view, start + record.special, codePoint)
      if (glyph !== undefined) return glyph
    }
    const isUsual = record.usual !== 0 && isInRanges(view, start + record.usual, codePoint)
    return isUsual ? glyphOf(codePoint) || undefined : undefined
  }
}

function specialGlyph(view: DataView, table: number, codePoint: number): number | undefined {
  let low = 0
  let high = view.getUint32(table) - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const entry = table + 4 + middle * 5
    const value = uint24(view, entry)
    if (value === codePoint) return view.getUint16(entry + 3)
    if (codePoint < value) high = middle - 1
    else low = middle + 1
  }
  return undefined
}

function isInRanges(view: DataView, table: number, codePoint: number): boolean {
  const count = view.getUint32(table)
  for (let index = 0; index < count; index += 1) {
    const entry = table + 4 + index * 4
    const first = uint24(view, entry)
    if (first > codePoint) return false
    if (codePoint <= first + view.getUint8(entry + 3)) return true
  }
  return false
}

function uint24(view: DataView, at: number): number {
  return (view.getUint16(at) << 8) | view.getUint8(at + 2)
}
