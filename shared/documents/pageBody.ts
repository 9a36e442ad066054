// A page before it is numbered: what it stands on, and its contents. The furniture is added when the last page is known.
import type { EngagementSnapshot } from '../doc/engagementSnapshot'
import { contentMark } from './contentMark'
import type { Colour, OutlineMark, PageDescription, Primitive } from './paper'
import { pageFurniture } from './pageFurniture'
import type { PaperOrder } from './paperOrder'
import { watermark } from './watermark'

export interface PageBody {
  readonly widthMm: number
  readonly heightMm: number
  readonly marginMm: number
  /** Under the watermark. */
  readonly ground: readonly Primitive[]
  readonly groundAt: (yMm: number) => Colour
  readonly items: readonly Primitive[]
  readonly outline: readonly OutlineMark[]
}

export function finishPages(
  snapshot: EngagementSnapshot,
  order: PaperOrder,
  bodies: readonly PageBody[],
): readonly PageDescription[] {
  const about = { name: snapshot.name, caseNumber: snapshot.caseNumber, mark: contentMark(snapshot) }
  return bodies.map((body, index) => {
    const { widthMm, heightMm, marginMm } = body
    const place = { widthMm, heightMm, marginMm, page: index + 1, pages: bodies.length }
    return {
      widthMm,
      heightMm,
      items: [
        ...body.ground,
        ...watermark(order, place, { groundAt: body.groundAt, over: body.items }),
        ...pageFurniture(about, order, place),
        ...body.items,
      ],
      ...(body.outline.length > 0 ? { outline: body.outline } : {}),
    }
  })
}
