// Over a map: its title, the 案件 and its date. When the map takes several sheets: which branches stand here and on which
// pages the others are.
import type { EngagementSnapshot } from '../doc/engagementSnapshot'
import type { PagedIceberg } from '../layout/pageIceberg'
import { branchNames } from './branchNames'
import { fillWords } from './fillWords'
import { audiencePillWidthMm } from './pageFurniture'
import { PALETTE } from './palette'
import { paperDate } from './paperDate'
import type { Primitive } from './paper'
import type { PaperOrder } from './paperOrder'
import { paperText, shorten, textWidthMm, type TextStyle } from './paperText'
import { A3 } from './sheetFrames'

export interface MapHeaderRequest {
  readonly snapshot: EngagementSnapshot
  readonly order: PaperOrder
  readonly paged: PagedIceberg
  readonly index: number
  readonly firstPage: number
}

const TITLE: TextStyle = { sizePt: 19, colour: PALETTE.ink, bold: true, part: { role: 'H1', block: 'map' } }
const NAME: TextStyle = { sizePt: 12, colour: PALETTE.ink2 }
const LEAD: TextStyle = { sizePt: 9, colour: PALETTE.ink3 }
const BRANCH: TextStyle = {
  sizePt: 10,
  colour: PALETTE.ink,
  bold: true,
  part: { role: 'H2', block: 'branches' },
}
const OTHER: TextStyle = { sizePt: 8.5, colour: PALETTE.brand }
const WIDTH_MM = A3.widthMm - 2 * A3.marginMm

export function mapHeader(request: MapHeaderRequest): readonly Primitive[] {
  const { snapshot, order, paged } = request
  const { words } = order
  const xMm = A3.marginMm
  const title = words.titles.iceberg
  const titleMm = textWidthMm(title, TITLE)
  const nameMm = WIDTH_MM - titleMm - audiencePillWidthMm(order) - 16
  const lead = [words.method, fillWords(words.createdOn, { date: paperDate(order) })].join('　｜　')
  return [
    paperText(title, { xMm, baselineMm: 20 }, TITLE),
    paperText(shorten(snapshot.name, NAME, nameMm), { xMm: xMm + titleMm + 7, baselineMm: 19.6 }, NAME),
    paperText(lead, { xMm, baselineMm: 27.6 }, LEAD),
    ...(paged.sheets.length > 1 ? branchLines(request) : []),
  ]
}

function branchLines(request: MapHeaderRequest): readonly Primitive[] {
  const { order, paged, index, snapshot } = request
  const { map } = order.words
  const xMm = A3.marginMm
  const sheet = paged.sheets[index]
  const names = sheet === undefined ? '' : branchNames(sheet, snapshot, order.words)
  const part = fillWords(map.sheet, { sheet: index + 1, sheets: paged.sheets.length })
  const partMm = textWidthMm(part, LEAD)
  const label = `${map.branches}　${names}`
  return [
    paperText(shorten(label, BRANCH, WIDTH_MM - partMm - 10), { xMm, baselineMm: 34.6 }, BRANCH),
    paperText(part, { xMm: xMm + WIDTH_MM - partMm, baselineMm: 34.6 }, LEAD),
    ...otherSheets(request),
  ]
}

/** The pages nearest to this one first, as many as the line holds; each leads to its page. */
function otherSheets(request: MapHeaderRequest): readonly Primitive[] {
  const { order, paged, index, firstPage, snapshot } = request
  const { map, pageRef } = order.words
  const baselineMm = 40.6
  let xMm = A3.marginMm
  const items: Primitive[] = [paperText(map.otherSheets, { xMm, baselineMm }, LEAD)]
  xMm += textWidthMm(map.otherSheets, LEAD) + 3
  const others = paged.sheets
    .map((sheet, at) => ({ sheet, at }))
    .filter(({ at }) => at !== index)
    .sort((a, b) => Math.abs(a.at - index) - Math.abs(b.at - index))
    .slice(0, 6)
    .sort((a, b) => a.at - b.at)
  for (const { sheet, at } of others) {
    const page = firstPage + at
    const text = `${fillWords(pageRef, { page })} ${shorten(branchNames(sheet, snapshot, order.words), OTHER, 46)}`
    const widthMm = textWidthMm(text, OTHER)
    if (xMm + widthMm > A3.marginMm + WIDTH_MM) break
    items.push(paperText(text, { xMm, baselineMm }, OTHER), {
      kind: 'link',
      xMm,
      yMm: baselineMm - 3.2,
      widthMm,
      heightMm: 4.4,
      target: { page },
    })
    xMm += widthMm + 5
  }
  return items
}
