// Over a map: its title, the 案件 and its date. When the map takes several sheets: which branches stand here and on which
// pages the others are.
import { branchNames } from './branchNames'
import { fillWords } from './fillWords'
import { otherSheets, type SheetOfMap } from './otherSheets'
import { audiencePillWidthMm } from './pageFurniture'
import { PALETTE } from './palette'
import { paperDate } from './paperDate'
import type { Primitive } from './paper'
import { paperText, shorten, textWidthMm, type TextStyle } from './paperText'
import { A3 } from './sheetFrames'

const TITLE: TextStyle = { sizePt: 19, colour: PALETTE.ink, bold: true, part: { role: 'H1', block: 'map' } }
const NAME: TextStyle = { sizePt: 12, colour: PALETTE.ink2 }
const LEAD: TextStyle = { sizePt: 9, colour: PALETTE.ink3 }
const BRANCH: TextStyle = {
  sizePt: 10,
  colour: PALETTE.ink,
  bold: true,
  part: { role: 'H2', block: 'branches' },
}
const WIDTH_MM = A3.widthMm - 2 * A3.marginMm

const BASELINES = { titleMm: 20, leadMm: 26.6, branchesMm: 32.7, othersMm: 39.7 } as const

export function mapHeader(request: SheetOfMap): readonly Primitive[] {
  const { snapshot, order, paged } = request
  const { words } = order
  const xMm = A3.marginMm
  const title = words.titles.iceberg
  const titleMm = textWidthMm(title, TITLE)
  const nameMm = WIDTH_MM - titleMm - audiencePillWidthMm(order) - 16
  const lead = [words.method, fillWords(words.createdOn, { date: paperDate(order) })].join('　｜　')
  return [
    paperText(title, { xMm, baselineMm: BASELINES.titleMm }, TITLE),
    paperText(
      shorten(snapshot.name, NAME, nameMm),
      { xMm: xMm + titleMm + 7, baselineMm: BASELINES.titleMm - 0.4 },
      NAME,
    ),
    paperText(lead, { xMm, baselineMm: BASELINES.leadMm }, LEAD),
    ...(paged.sheets.length > 1 ? branchLines(request) : []),
  ]
}

function branchLines(request: SheetOfMap): readonly Primitive[] {
  const { order, paged, index, snapshot } = request
  const { map } = order.words
  const xMm = A3.marginMm
  const sheet = paged.sheets[index]
  const names = sheet === undefined ? '' : branchNames(sheet, snapshot, order.words)
  const part = fillWords(map.sheet, { sheet: index + 1, sheets: paged.sheets.length })
  const partMm = textWidthMm(part, LEAD)
  const label = `${map.branches}　${names}`
  return [
    paperText(
      shorten(label, BRANCH, WIDTH_MM - partMm - 10),
      { xMm, baselineMm: BASELINES.branchesMm },
      BRANCH,
    ),
    paperText(part, { xMm: xMm + WIDTH_MM - partMm, baselineMm: BASELINES.branchesMm }, LEAD),
    ...otherSheets(request, { xMm, baselineMm: BASELINES.othersMm, widthMm: WIDTH_MM }),
  ]
}
