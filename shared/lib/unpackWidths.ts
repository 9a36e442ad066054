// Reads the packed width table back. The other half, writing it, is build/print/packWidths.ts.

/** Code points whose advance is not one em, in 1/1000 em. Absent = 1000. */
export type WidthTable = ReadonlyMap<number, number>

/** Runs "gap,width[,count]" in base 36, separated by spaces; gap counts from the end of the run before. */
export function unpackWidths(packed: string): WidthTable {
  const table = new Map<number, number>()
  let next = 0
  for (const run of packed.split(' ')) {
    const [gap = '0', width = '0', count = '1'] = run.split(',')
    next += parseInt(gap, 36)
    const advance = parseInt(width, 36)
    for (let left = parseInt(count, 36); left > 0; left -= 1) table.set(next++, advance)
  }
  return table
}
