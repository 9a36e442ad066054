// One card on paper: the very lines of the board, its kind by shape, mark and colour, and a row of marks below.
// A reference (the card stands on another sheet) is drawn pale with a dashed edge.
import type { Box } from '../layout/box'
import { CARD_STYLES, cardSize, EARLIER_STYLE, type CardStyle } from '../layout/cardSize'
import type { Card } from '../model/cards'
import { asPart } from './asPart'
import { FOLD, markRow, type MarkedCard } from './markRow'
import { mixColours } from './mixColours'
import { KIND_COLOURS, PALETTE } from './palette'
import type { Colour, Primitive, Stroke, TextPart } from './paper'
import { MM_PER_POINT, paperText } from './paperText'

export interface CardDrawing extends MarkedCard {
  readonly ground: Colour
  /** Names the earlier wording where 本人の言葉 lead. */
  readonly earlierName: string
}

export interface CardShape {
  /** Drawn before the lines: a shadow must not cut the end of one. */
  readonly under: readonly Primitive[]
  readonly over: readonly Primitive[]
}

export function cardShape(drawing: CardDrawing): CardShape {
  return {
    under: shadow(drawing),
    over: asPart(partOf(drawing.card), [...body(drawing), ...words(drawing), ...markRow(drawing)]),
  }
}

/** Heard as one piece: the owner's words, the earlier ones, its marks. */
function partOf({ id, kind }: Card): TextPart {
  return { role: kind === 'heading' ? 'H2' : 'P', block: id }
}

function shadow({ card, box, mmPerUnit, isReference, ground }: CardDrawing): readonly Primitive[] {
  if (card.kind === 'heading' || isReference) return []
  return [
    {
      kind: 'rect',
      xMm: box.x + 0.3,
      yMm: box.y + 0.5,
      widthMm: box.width,
      heightMm: box.height,
      radiusMm: radiusOf(card, mmPerUnit),
      fill: mixColours(ground, PALETTE.ink, 0.13),
    },
  ]
}

function radiusOf({ kind }: Card, mmPerUnit: number): number {
  return (kind === 'fact' ? 2 : 9) * mmPerUnit
}

function body({ card, box, mmPerUnit, isReference }: CardDrawing): readonly Primitive[] {
  if (card.kind === 'heading') return []
  const { x: xMm, y: yMm, width: widthMm, height: heightMm } = box
  const radiusMm = radiusOf(card, mmPerUnit)
  const edge: Primitive = {
    kind: 'rect',
    xMm,
    yMm,
    widthMm,
    heightMm,
    radiusMm,
    fill: fillOf(card, isReference),
    stroke: strokeOf(card, isReference),
  }
  const bar: Primitive = {
    kind: 'rect',
    xMm,
    yMm: yMm + 9 * mmPerUnit,
    widthMm: 4.5 * mmPerUnit,
    heightMm: heightMm - 18 * mmPerUnit,
    fill: KIND_COLOURS[card.kind],
  }
  const hasBar = !isReference && (card.kind === 'surface' || card.kind === 'why')
  return [edge, ...(hasBar ? [bar] : []), ...foldOf(card, box, mmPerUnit)]
}

function fillOf({ kind }: Card, isReference: boolean): Colour {
  if (isReference) return PALETTE.reference
  if (kind === 'root') return PALETTE.rootSoft
  if (kind === 'note') return PALETTE.noteSoft
  if (kind === 'fact') return PALETTE.factSoft
  return kind === 'unknown' ? PALETTE.unknownSoft : PALETTE.paper
}

function strokeOf({ kind }: Card, isReference: boolean): Stroke {
  const colour = KIND_COLOURS[kind]
  if (isReference) return { colour, widthMm: 0.25, dashMm: [1, 0.7] }
  if (kind === 'unknown') return { colour, widthMm: 0.3, dashMm: [1.4, 1] }
  if (kind === 'root') return { colour, widthMm: 0.75 }
  return { colour: mixColours(colour, PALETTE.paper, kind === 'fact' ? 0.2 : 0.45), widthMm: 0.25 }
}

/** 付箋 have a folded corner. */
function foldOf({ kind }: Card, { x, y, width, height }: Box, mmPerUnit: number): readonly Primitive[] {
  if (kind !== 'note') return []
  const [right, bottom, fold] = [x + width, y + height, FOLD * mmPerUnit]
  return [
    {
      kind: 'path',
      steps: [
        ['M', right - fold, bottom],
        ['L', right - fold, bottom - fold],
        ['L', right, bottom - fold],
        ['Z'],
      ],
      fill: mixColours(KIND_COLOURS.note, PALETTE.paper, 0.6),
    },
  ]
}

function words({ card, box, mmPerUnit, isReference, earlierName }: CardDrawing): readonly Primitive[] {
  const style: CardStyle = CARD_STYLES[card.kind]
  const { lines, earlierLines } = cardSize(card)
  const colour = isReference ? PALETTE.ink2 : PALETTE.ink
  const xMm = box.x + style.padLeft * mmPerUnit
  const topMm = box.y + style.padTop * mmPerUnit
  const lead = linesAt(lines, { xMm, topMm, mmPerUnit, ...style, colour })
  if (earlierLines.length === 0) return lead
  const nameTopMm = topMm + (Math.max(1, lines.length) * style.lineHeight + EARLIER_STYLE.gap) * mmPerUnit
  const earlier = { xMm, mmPerUnit, ...EARLIER_STYLE, bold: false }
  return [
    ...lead,
    ...linesAt([earlierName], { ...earlier, topMm: nameTopMm, colour: PALETTE.ink2 }),
    ...linesAt(earlierLines, {
      ...earlier,
      topMm: nameTopMm + EARLIER_STYLE.lineHeight * mmPerUnit,
      colour,
    }),
  ]
}

interface LinesStyle {
  readonly xMm: number
  readonly topMm: number
  readonly mmPerUnit: number
  readonly fontSize: number
  readonly lineHeight: number
  readonly bold: boolean
  readonly colour: Colour
}

function linesAt(lines: readonly string[], style: LinesStyle): readonly Primitive[] {
  const { xMm, topMm, mmPerUnit, fontSize, lineHeight, bold, colour } = style
  const sizePt = (fontSize * mmPerUnit) / MM_PER_POINT
  const downMm = ((lineHeight - fontSize) / 2 + fontSize * 0.87) * mmPerUnit
  return lines.flatMap((line, index) =>
    line === ''
      ? []
      : [
          paperText(
            line,
            { xMm, baselineMm: topMm + downMm + index * lineHeight * mmPerUnit },
            { sizePt, colour, bold },
          ),
        ],
  )
}
