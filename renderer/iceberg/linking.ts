// Links drawn by hand: a refusal says why, a ring is offered as 悪循環, and a meeting of two threads is told.
import { cutLinks } from '../../shared/commands/cutLinks'
import { linkCards } from '../../shared/commands/linkCards'
import type { LinkKind } from '../../shared/model/link'
import { icebergGraph } from '../../shared/rules/icebergGraph'
import { likelyLink } from '../../shared/rules/likelyLink'
import type { SessionCore } from './sessionCore'

export interface Linking {
  link(from: string, to: string, kind?: LinkKind): void
  cut(linkIds: readonly string[]): void
}

export function createLinking(core: SessionCore): Linking {
  const { context } = core
  const draw = (from: string, to: string, kind: LinkKind): void => {
    const linked = linkCards(context, { kind, from, to })
    if (!linked.ok && linked.error.code === 'link.ring') {
      const accept = (): void => draw(from, to, 'loop')
      core.set({ dialog: { kind: 'offer', offer: 'loop', count: 1, accept } })
      return
    }
    if (!core.settle(linked)) return
    if (kind === 'loop') core.say({ kind: 'looped' })
    const count = kind === 'why' ? icebergGraph(context.docs.snapshot()).parentsOf(to).length : 0
    if (count > 1) core.say({ kind: 'met', count })
  }
  return {
    link: (from, to, kind) => draw(from, to, kind ?? likelyLink(context.docs.snapshot(), from, to)),
    cut: (linkIds) => void core.settle(cutLinks(context, linkIds)),
  }
}
