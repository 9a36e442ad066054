// The outline (しおり) of a PDF from the marks on its pages. Levels may not be skipped downwards: a mark hangs under the
// nearest shallower one before it.
import type { jsPDF } from 'jspdf'
import type { PageDescription } from '../../shared/documents/paper'
import { internalsOf, type OutlineItem } from './jsPdfInternals'
import { textStringHex } from './pdfHex'

export function addOutline(doc: jsPDF, pages: readonly PageDescription[]): void {
  const { outline } = internalsOf(doc)
  outline.makeString = (text) => `<${textStringHex(text)}>`
  const open: { level: number; item: OutlineItem }[] = []
  pages.forEach((page, index) => {
    for (const { title, level } of page.outline ?? []) {
      while ((open.at(-1)?.level ?? -1) >= level) open.pop()
      const item = outline.add(open.at(-1)?.item ?? null, title, { pageNumber: index + 1 })
      open.push({ level, item })
    }
  })
}
