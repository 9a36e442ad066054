// Draws the items of a page so that a reader who hears the paper meets words only: each run of lines of one part is
// marked with its place in the tag tree, everything else as decoration.
import type { jsPDF } from 'jspdf'
import type { Primitive, TextPart } from '../../../shared/documents/paper'
import { internalsOf } from '../jsPdfInternals'
import type { TagTree } from './createTagTree'

interface Run {
  readonly items: Primitive[]
  /** 'decoration': passed over; undefined: words of a paragraph of their own. */
  readonly part: TextPart | 'decoration' | undefined
}

export function markContent(
  doc: jsPDF,
  tree: TagTree,
  page: { readonly number: number; readonly items: readonly Primitive[] },
  draw: (item: Primitive) => void,
): void {
  const { write } = internalsOf(doc).internal
  for (const { items, part } of runsOf(page.items)) {
    if (part === 'decoration') write('/Artifact BMC')
    else write(`/${part?.role ?? 'P'} <</MCID ${tree.add(page.number, part)}>> BDC`)
    for (const item of items) draw(item)
    write('EMC')
  }
}

function runsOf(items: readonly Primitive[]): readonly Run[] {
  const runs: Run[] = []
  for (const item of items) {
    const part = item.kind === 'text' ? item.part : 'decoration'
    const last = runs.at(-1)
    if (last !== undefined && goesOn(last.part, part)) last.items.push(item)
    else runs.push({ items: [item], part })
  }
  return runs
}

function goesOn(before: Run['part'], part: Run['part']): boolean {
  if (before === undefined || part === undefined) return false
  if (before === 'decoration' || part === 'decoration') return before === part
  return before.role === part.role && before.block === part.block
}
