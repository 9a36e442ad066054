// Orders and measuring for tests of papers: Japanese words, a fixed day, and the frame every mark has to stay in.
import { paperWords } from '../../../renderer/print/paperWords'
import type { PageDescription, Primitive, TextPrimitive } from '../../../shared/documents/paper'
import type { PaperOrder } from '../../../shared/documents/paperOrder'
import { textWidthMm } from '../../../shared/documents/paperText'

export function orderFor(layer: PaperOrder['layer'], changes: Partial<PaperOrder> = {}): PaperOrder {
  return {
    layer,
    words: paperWords.ja,
    language: 'ja',
    createdOn: { year: 2026, month: 11, day: 21 },
    showWalls: false,
    writingLines: false,
    ...changes,
  }
}

export function textsOf(items: readonly Primitive[]): readonly TextPrimitive[] {
  return items.filter((item): item is TextPrimitive => item.kind === 'text')
}

/** All words of the items, without spaces, in drawing order. */
export function wordsOf(items: readonly Primitive[]): string {
  return withoutSpace(
    textsOf(items)
      .map(({ text }) => text)
      .join(''),
  )
}

export function withoutSpace(text: string): string {
  return text.replace(/\s/gu, '')
}

/** Marks that reach beyond the page, described; [] when all is well. */
export function overflows({ widthMm, heightMm, items }: PageDescription): readonly string[] {
  return items.flatMap((item) => {
    const [left, top, right, bottom] = reachOf(item)
    const isInside = left >= -0.01 && top >= -0.01 && right <= widthMm + 0.01 && bottom <= heightMm + 0.01
    return isInside
      ? []
      : [`${item.kind} ${JSON.stringify([left, top, right, bottom])} ${JSON.stringify(item)}`]
  })
}

export type Reach = readonly [left: number, top: number, right: number, bottom: number]

export function reachOf(item: Primitive): Reach {
  if (item.kind === 'rect' || item.kind === 'link')
    return [item.xMm, item.yMm, item.xMm + item.widthMm, item.yMm + item.heightMm]
  if (item.kind === 'text') {
    const emMm = (item.sizePt * 25.4) / 72
    return [
      item.xMm,
      item.baselineMm - emMm,
      item.xMm + textWidthMm(item.text, item),
      item.baselineMm + emMm * 0.2,
    ]
  }
  const points = item.steps.flatMap((step) => {
    if (step[0] === 'Z') return []
    return step[0] === 'C' ? [[step[5], step[6]] as const] : [[step[1], step[2]] as const]
  })
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)]
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]
}
