// The map as A3 pages: title, picture, cards, lines, key; when there are several, what the others hold and where to go on.
// Cards whose words do not end on the card follow in full on pages of their own (longTextPages).
import type { Card } from '../model/cards'
import { centreOf, type Box } from '../layout/box'
import { cardSize } from '../layout/cardSize'
import { pageIceberg, type IcebergSheet, type PagedIceberg } from '../layout/pageIceberg'
import { routeLinks } from '../layout/routes/routeLinks'
import type { EngagementSnapshot } from '../doc/engagementSnapshot'
import type { Point } from '../lib/point'
import { bandLabels } from './bandLabels'
import { branchNames } from './branchNames'
import { cardMarks, type CardRefs } from './cardMarks'
import { cardShape, type CardShape } from './cardShape'
import { linkShape, type LinkShape } from './linkShape'
import { longTextPages, type LongTexts } from './longTextPages'
import { mapHeader } from './mapHeader'
import { mapLegend } from './mapLegend'
import type { PageBody } from './pageBody'
import { PALETTE } from './palette'
import type { Colour, Primitive } from './paper'
import type { PaperOrder } from './paperOrder'
import { paperText, textWidthMm } from './paperText'
import { readingOrder } from './readingOrder'
import { seaPicture } from './seaPicture'
import type { Frame } from './bergShape'
import { A3, LABELS_MM, sheetFrame, sheetRooms } from './sheetFrames'

export interface IcebergPagesRequest {
  readonly snapshot: EngagementSnapshot
  readonly order: PaperOrder
  /** Number of the first page these will have. */
  readonly firstPage: number
  readonly outlineLevel: number
}

/** Known when the sheet has been laid on its page. */
type OnPage = 'toPage' | 'groundAt' | 'waterline'

interface SheetContext extends IcebergPagesRequest {
  readonly paged: PagedIceberg
  readonly sheet: IcebergSheet
  readonly index: number
  readonly longTexts: LongTexts
  readonly toPage: (point: Point) => Point
  readonly groundAt: (yMm: number) => Colour
  readonly waterline: readonly Primitive[]
}

export function icebergPages(request: IcebergPagesRequest): readonly PageBody[] {
  const { snapshot, order, firstPage } = request
  const paged = pageIceberg(snapshot, sheetRooms())
  const inOrder = [...readingOrder(snapshot)].sort(
    (a, b) => (paged.sheetOf.get(a.id) ?? 0) - (paged.sheetOf.get(b.id) ?? 0),
  )
  const cut = inOrder.filter((card) => cardSize(card).isCut)
  const longTexts = longTextPages(cut, order, {
    firstPage: firstPage + paged.sheets.length,
    homePage: ({ id }) => firstPage + (paged.sheetOf.get(id) ?? 0),
    outlineLevel: request.outlineLevel,
  })
  const sheets = paged.sheets.map((sheet, index) => sheetPage({ ...request, paged, sheet, index, longTexts }))
  return [...sheets, ...longTexts.pages]
}

function sheetPage(context: Omit<SheetContext, OnPage>): PageBody {
  const { sheet, paged, index, order, snapshot } = context
  const frame = sheetFrame(paged.sheets.length === 1)
  const { view, mmPerUnit } = sheet.fit
  const roomMm = frame.widthMm - LABELS_MM
  const leftMm = frame.xMm + LABELS_MM + (roomMm - view.width * mmPerUnit) / 2
  const spareMm = frame.heightMm - view.height * mmPerUnit
  const topMm = frame.yMm + spareMm * airAbove(sheet)
  const toPage = ({ x, y }: Point): Point => ({
    x: leftMm + (x - view.x) * mmPerUnit,
    y: topMm + (y - view.y) * mmPerUnit,
  })
  const isDeep = sheet.depthOffset > 0
  const waterMm = isDeep ? frame.yMm - 1 : toPage({ x: 0, y: 0 }).y
  const holds = rootBoxes(sheet, toPage)
  const sea = seaPicture(frame, waterMm, { deepFrom: isDeep ? 0.3 : 0, holds })
  const { groundAt, waterline } = sea
  const full: SheetContext = { ...context, toPage, groundAt, waterline }
  const legendMm = A3.heightMm - 18.5
  return {
    widthMm: A3.widthMm,
    heightMm: A3.heightMm,
    marginMm: A3.marginMm,
    ground: sea.items,
    groundAt,
    items: [
      ...mapHeader({ snapshot, order, paged, index, firstPage: context.firstPage }),
      ...bandLabels(sheet, { frame, toPage, words: order.words, groundAt }),
      ...linesAndCards(full),
      ...(snapshot.cards.size === 0 ? emptyNote(order, waterMm) : []),
      ...mapLegend(sheet.snapshot, order, {
        xMm: A3.marginMm,
        baselineMm: legendMm,
        widthMm: A3.widthMm - 2 * A3.marginMm,
      }),
    ],
    outline: outlineOf(context),
  }
}

/** Where the 裏課題 stand on the page. */
function rootBoxes(
  { layout, snapshot, fit }: IcebergSheet,
  toPage: SheetContext['toPage'],
): readonly Frame[] {
  return [...layout.boxes].flatMap(([id, { x, y, width, height }]) => {
    if (snapshot.cards.get(id)?.kind !== 'root' || y < 0) return []
    const { x: xMm, y: yMm } = toPage({ x, y })
    return [{ xMm, yMm, widthMm: width * fit.mmPerUnit, heightMm: height * fit.mmPerUnit }]
  })
}

/** Share of the spare height: less where all is under water, half where nothing is. */
function airAbove({ fit, layout }: IcebergSheet): number {
  if (fit.view.y >= 0) return 0.1
  return layout.bands.every(({ name }) => name === 'sky') ? 0.45 : 0.3
}

/** Shadows, then the pale edges of lines, the water, lines, and cards: nothing cuts what it should not. */
function linesAndCards(context: SheetContext): readonly Primitive[] {
  const lines = lineShapes(context)
  const cards = cardShapes(context)
  return [
    ...cards.flatMap(({ under }) => under),
    ...lines.flatMap(({ under }) => under),
    ...context.waterline,
    ...lines.flatMap(({ over }) => over),
    ...lines.flatMap(({ names }) => names),
    ...cards.flatMap(({ over }) => over),
  ]
}

/** Routes come in the order of the picture, so the paper is the same whoever linked first. */
function lineShapes({ sheet, order, toPage }: SheetContext): readonly LinkShape[] {
  return [...routeLinks(sheet.snapshot, sheet.layout).values()].map((route) =>
    linkShape({ route, name: order.words.terms.links[route.kind], toPage }),
  )
}

function compareBoxes(a: Box, b: Box): number {
  return a.y - b.y || a.x - b.x
}

/** From the top, so that what is copied out of the PDF reads as the map does. */
function cardShapes(context: SheetContext): readonly CardShape[] {
  const { sheet, order, toPage, groundAt } = context
  const placed = [...sheet.layout.boxes].sort(([, a], [, b]) => compareBoxes(a, b))
  return placed.flatMap(([id, box]) => {
    const card = sheet.snapshot.cards.get(id)
    if (card === undefined) return []
    const corner = toPage({ x: box.x, y: box.y })
    const { mmPerUnit } = sheet.fit
    const onPage: Box = { ...corner, width: box.width * mmPerUnit, height: box.height * mmPerUnit }
    return [
      cardShape({
        card,
        box: onPage,
        mmPerUnit,
        marks: cardMarks(card, refsOf(context, card), { snapshot: sheet.snapshot, order }),
        isReference: sheet.references.has(id),
        ground: groundAt(centreOf(onPage).y),
        earlierName: order.words.terms.earlier,
      }),
    ]
  })
}

function refsOf({ sheet, paged, index, firstPage, longTexts }: SheetContext, { id }: Card): CardRefs {
  const home = paged.sheetOf.get(id) ?? index
  if (sheet.references.has(id)) return { home: firstPage + home }
  const continues = paged.continuesOn.get(id)
  const fullText = longTexts.entries.get(id)
  return {
    ...(continues === undefined ? {} : { continues: firstPage + continues }),
    ...(fullText === undefined ? {} : { fullText }),
  }
}

function emptyNote({ words }: PaperOrder, waterMm: number): readonly Primitive[] {
  const style = { sizePt: 14, colour: PALETTE.ink2 } as const
  const xMm = (A3.widthMm - textWidthMm(words.map.empty, style)) / 2
  return [paperText(words.map.empty, { xMm, baselineMm: waterMm - 18 }, style)]
}

function outlineOf({ sheet, paged, index, order, outlineLevel, snapshot }: Omit<SheetContext, OnPage>) {
  const title = order.words.titles.iceberg
  if (paged.sheets.length === 1) return [{ title, level: outlineLevel }]
  const own = { title: branchNames(sheet, snapshot, order.words), level: outlineLevel + 1 }
  return index === 0 ? [{ title, level: outlineLevel }, own] : [own]
}
