// ① The head of 氷山のまとめ: title and 案件 above the water, what is known about the paper below it, the iceberg at the right.
// How many took part is left to a pen: nobody has counted them for us.
import type { EngagementSnapshot } from '../doc/engagementSnapshot'
import { wrapText } from '../lib/wrapText'
import { VOICES } from '../model/voice'
import { A4_BODY_MM, A4_INDENT_MM, GRID_MM, LINE_MM } from './a4'
import { PALETTE } from './palette'
import { paperDate } from './paperDate'
import type { Primitive } from './paper'
import type { PaperOrder } from './paperOrder'
import { MM_PER_POINT, paperText, textWidthMm, type TextStyle } from './paperText'
import type { FlowRow } from './pourRows'
import { rule } from './ruledRows'
import { EMBLEM_MM, waterEmblem } from './waterEmblem'

const TITLE: TextStyle = { sizePt: 24, colour: PALETTE.ink, bold: true, part: { role: 'H1', block: 'title' } }
const NAME: TextStyle = { sizePt: 13, colour: PALETTE.ink2, part: { role: 'P', block: 'name' } }
const LABEL: TextStyle = { sizePt: 8.5, colour: PALETTE.ink3 }
/** Repeats what the first page says. */
const HEAD: TextStyle = { ...LABEL, part: 'decoration' }
const VALUE: TextStyle = { sizePt: 9.5, colour: PALETTE.ink }
/** Left of the iceberg. */
const WORDS_MM = A4_BODY_MM - EMBLEM_MM - 4
const FACTS_TOP_MM = 5 * GRID_MM
const METHOD_MM = 4 * GRID_MM
const NAME_LINE_MM = 5 * GRID_MM
const PEN_MM = 14

export function masthead(snapshot: EngagementSnapshot, order: PaperOrder): readonly FlowRow[] {
  const names = linesOf(snapshot.name, NAME, WORDS_MM)
  const waterMm = METHOD_MM + 18 + names.length * NAME_LINE_MM
  const facts = factsOf(snapshot, order)
  const lines = facts.reduce((sum, { values }) => sum + values.length, 0)
  return [
    {
      heightMm: waterMm + FACTS_TOP_MM + lines * LINE_MM,
      draw: (xMm, yMm) => [
        ...waterEmblem({ xMm, widthMm: A4_BODY_MM, waterMm: yMm + waterMm }),
        paperText(order.words.method, { xMm, baselineMm: yMm }, LABEL),
        paperText(order.words.titles['iceberg-summary'], { xMm, baselineMm: yMm + METHOD_MM + 8.5 }, TITLE),
        ...names.map((line, index) =>
          paperText(line, { xMm, baselineMm: yMm + METHOD_MM + 18 + index * NAME_LINE_MM }, NAME),
        ),
        ...drawFacts(facts, xMm, yMm + waterMm + FACTS_TOP_MM),
      ],
    },
  ]
}

interface Fact {
  readonly label: string
  /** Lines. */
  readonly values: readonly string[]
  /** A short line to write on stands before the value. */
  readonly isForPen?: boolean
}

function factsOf({ caseNumber, cards }: EngagementSnapshot, order: PaperOrder): readonly Fact[] {
  const { summary, terms } = order.words
  const widthMm = WORDS_MM - A4_INDENT_MM
  const heard = new Set([...cards.values()].map(({ voice }) => voice))
  // 支援者 and 資料 did not speak as somebody of the company.
  const voices = VOICES.filter((voice) => heard.has(voice) && voice !== 'supporter' && voice !== 'document')
  const facts: readonly (Fact | false)[] = [
    { label: summary.createdOn, values: [paperDate(order)] },
    caseNumber !== '' && { label: summary.caseNumber, values: linesOf(caseNumber, VALUE, widthMm) },
    voices.length > 0 && {
      label: summary.voices,
      values: linesOf(voices.map((voice) => terms.voices[voice]).join(summary.listComma), VALUE, widthMm),
    },
    { label: summary.attendance, values: [summary.attendanceUnit], isForPen: true },
  ]
  return facts.filter((fact) => fact !== false)
}

function drawFacts(facts: readonly Fact[], xMm: number, topMm: number): readonly Primitive[] {
  const items: Primitive[] = []
  let yMm = topMm
  for (const { label, values, isForPen = false } of facts) {
    const penMm = isForPen ? PEN_MM + 1.5 : 0
    const part = { role: 'P', block: label } as const
    items.push(paperText(label, { xMm, baselineMm: yMm + LINE_MM * 0.7 }, { ...LABEL, part }))
    if (isForPen) items.push(rule(xMm + A4_INDENT_MM, yMm + LINE_MM * 0.9, PEN_MM))
    for (const value of values) {
      items.push(
        paperText(
          value,
          { xMm: xMm + A4_INDENT_MM + penMm, baselineMm: yMm + LINE_MM * 0.7 },
          { ...VALUE, part },
        ),
      )
      yMm += LINE_MM
    }
  }
  return items
}

function linesOf(text: string, { sizePt, bold = false }: TextStyle, widthMm: number): readonly string[] {
  return wrapText(text, { maxWidthEm: widthMm / (sizePt * MM_PER_POINT), bold, phrases: true })
}

/** Over the text of the pages that follow: which paper this is, left of the mark that says for whom. */
export function runningHead(
  name: string,
  order: PaperOrder,
  { xMm, widthMm }: { readonly xMm: number; readonly widthMm: number },
): readonly Primitive[] {
  const title = order.words.titles['iceberg-summary']
  const titleMm = textWidthMm(title, { ...LABEL, bold: true })
  const [line = ''] = linesOf(name, LABEL, widthMm - titleMm - 4)
  return [
    paperText(title, { xMm, baselineMm: 15.6 }, { ...HEAD, bold: true }),
    paperText(line, { xMm: xMm + titleMm + 4, baselineMm: 15.6 }, HEAD),
  ]
}
