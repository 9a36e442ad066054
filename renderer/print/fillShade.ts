// An area in colours that run into each other without a step: an axial shading of PDF, seen through the area.
// Flat colours stay with jsPDF, which writes them with two decimals; of a sea that would leave bands.
import { ShadingPattern, type jsPDF } from 'jspdf'
import type { Colour, Shade } from '../../shared/documents/paper'
import { internalsOf, type NamedPattern } from './jsPdfInternals'

const POINTS_PER_MM = 72 / 25.4

/** Shadings of a document by what they say: pages with the same sea share one. */
const known = new WeakMap<jsPDF, Map<string, string>>()

/** `trace` writes the outline of the area, without painting it. */
export function fillShade(doc: jsPDF, shade: Shade, trace: () => void): void {
  const name = nameOf(doc, shade)
  const { write } = internalsOf(doc).internal
  write('q')
  trace()
  doc.clip().discardPath()
  write(`/${name} sh`)
  write('Q')
}

function nameOf(doc: jsPDF, { topMm, bottomMm, from, to }: Shade): string {
  const names = known.get(doc) ?? new Map<string, string>()
  known.set(doc, names)
  const heightMm = doc.internal.pageSize.getHeight()
  const coords = [0, (heightMm - topMm) * POINTS_PER_MM, 0, (heightMm - bottomMm) * POINTS_PER_MM]
  const key = [...coords.map((coord) => coord.toFixed(3)), from, to].join(' ')
  const same = names.get(key)
  if (same !== undefined) return same
  const pattern = new ShadingPattern('axial', coords, [
    { offset: 0, color: channelsOf(from) },
    { offset: 1, color: channelsOf(to) },
  ])
  // jsPDF adds patterns in its other mode only; coming back leaves nothing but an empty q … Q on the page.
  doc.advancedAPI((other) => other.addShadingPattern(key, pattern))
  const name = (pattern as unknown as NamedPattern).id
  names.set(key, name)
  return name
}

function channelsOf(colour: Colour): [number, number, number] {
  const at = (start: number): number => Number.parseInt(colour.slice(start, start + 2), 16)
  return [at(1), at(3), at(5)]
}
