// One primitive onto the current page of a jsPDF document whose unit is mm. Places nothing, measures nothing.
import type { jsPDF } from 'jspdf'
import type {
  Colour,
  LinkPrimitive,
  PathPrimitive,
  PathStep,
  Primitive,
  RectPrimitive,
  Stroke,
  TextPrimitive,
} from '../../shared/documents/paper'
import { assertNever } from '../../shared/lib/assertNever'
import type { DrawCodes } from './attachFonts'
import { fillShade } from './fillShade'
import type { GlyphLedger } from './fonts/createGlyphLedger'

const MM_PER_POINT = 25.4 / 72

export interface Canvas {
  readonly doc: jsPDF
  readonly ledger: GlyphLedger
  readonly drawCodes: DrawCodes
}

export function drawPrimitive(canvas: Canvas, item: Primitive): void {
  switch (item.kind) {
    case 'rect':
      return drawRect(canvas.doc, item)
    case 'path':
      return drawPath(canvas.doc, item)
    case 'text':
      return drawText(canvas, item)
    case 'link':
      return drawLink(canvas.doc, item)
    default:
      return assertNever(item)
  }
}

function drawRect(
  doc: jsPDF,
  { xMm, yMm, widthMm, heightMm, radiusMm = 0, fill, stroke }: RectPrimitive,
): void {
  const style = setPaint(doc, fill, stroke)
  if (style === undefined) return
  if (radiusMm > 0) doc.roundedRect(xMm, yMm, widthMm, heightMm, radiusMm, radiusMm, style)
  else doc.rect(xMm, yMm, widthMm, heightMm, style)
}

function drawPath(doc: jsPDF, { steps, fill, stroke }: PathPrimitive): void {
  if (steps.length === 0) return
  if (typeof fill === 'object') fillShade(doc, fill, () => tracePath(doc, steps))
  const style = setPaint(doc, typeof fill === 'object' ? undefined : fill, stroke)
  if (style === undefined) return
  tracePath(doc, steps)
  if (style === 'FD') doc.fillStroke()
  else if (style === 'F') doc.fill()
  else doc.stroke()
}

function tracePath(doc: jsPDF, steps: readonly PathStep[]): void {
  for (const step of steps) {
    if (step[0] === 'M') doc.moveTo(step[1], step[2])
    else if (step[0] === 'L') doc.lineTo(step[1], step[2])
    else if (step[0] === 'C') doc.curveTo(step[1], step[2], step[3], step[4], step[5], step[6])
    else doc.close()
  }
}

function drawText({ doc, ledger, drawCodes }: Canvas, item: TextPrimitive): void {
  doc.setFontSize(item.sizePt)
  doc.setTextColor(item.colour)
  const emMm = item.sizePt * MM_PER_POINT
  for (const { face, codes, offsetEm } of ledger.runsOf(item.text, item.bold === true)) {
    drawCodes(face, codes, item.xMm + offsetEm * emMm, item.baselineMm)
  }
}

function drawLink(doc: jsPDF, { xMm, yMm, widthMm, heightMm, target }: LinkPrimitive): void {
  const options = 'page' in target ? { pageNumber: target.page } : { url: encodeURI(target.url) }
  doc.link(xMm, yMm, widthMm, heightMm, options)
}

/** Sets colours and pen; undefined when there is nothing to see. */
function setPaint(
  doc: jsPDF,
  fill: Colour | undefined,
  stroke: Stroke | undefined,
): 'F' | 'S' | 'FD' | undefined {
  if (fill !== undefined) doc.setFillColor(fill)
  if (stroke === undefined) return fill === undefined ? undefined : 'F'
  doc.setDrawColor(stroke.colour)
  doc.setLineWidth(stroke.widthMm)
  doc.setLineDashPattern([...(stroke.dashMm ?? [])], 0)
  doc.setLineCap(stroke.round === true ? 'round' : 'butt')
  doc.setLineJoin(stroke.round === true ? 'round' : 'miter')
  return fill === undefined ? 'S' : 'FD'
}
