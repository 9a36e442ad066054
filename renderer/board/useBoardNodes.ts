// The shown cards and links as React Flow wants them, each the same object as long as nothing about it changed.
import { useMemo, useState } from 'react'
import type { Point } from '../../shared/lib/point'
import { cardWordings } from '../../shared/model/cardWordings'
import { format } from '../text/format'
import { useTexts } from '../text/useTexts'
import type { BoardScene } from './boardScene'
import { createCardNodes, type CardNode, type CardNodeParts } from './createCardNodes'
import { createLinkEdges, type LinkEdge, type LinkEdgeParts } from './createLinkEdges'
import type { ShownCards } from './shownCards'

export interface BoardNodesOptions {
  readonly scene: BoardScene
  readonly shown: ShownCards
  readonly selection: ReadonlySet<string>
  readonly selectedLinks: ReadonlySet<string>
  /** Where dragged cards are held. */
  readonly held: ReadonlyMap<string, Point>
  readonly draft: { readonly cardId: string; readonly height: number } | null
  readonly readOnly: boolean
}

export interface BoardNodes {
  readonly nodes: CardNode[]
  readonly edges: LinkEdge[]
}

export function useBoardNodes(options: BoardNodesOptions): BoardNodes {
  const { scene, shown, selection, selectedLinks, held, draft, readOnly } = options
  const texts = useTexts()
  const [cardNodes] = useState(createCardNodes)
  const [linkEdges] = useState(createLinkEdges)
  const nodes = useMemo(() => {
    const { board, glossary } = texts
    const partsOf = (id: string): CardNodeParts | null => {
      const view = scene.viewOf(id)
      const box = scene.layout.boxes.get(id)
      if (view === null || box === undefined) return null
      const { kind } = view.card
      return {
        view,
        at: held.get(id) ?? box,
        draftHeight: draft?.cardId === id ? draft.height : null,
        selected: selection.has(id),
        draggable: !readOnly && kind !== 'unknown' && draft?.cardId !== id,
        label: format(board.cardName, {
          kind: glossary.kinds[kind],
          text: cardWordings(view.card).lead || board.noWords,
        }),
        role: board.card,
      }
    }
    return cardNodes(shown.cardIds.flatMap((id) => partsOf(id) ?? []))
  }, [scene, shown, selection, held, draft, readOnly, texts, cardNodes])
  const edges = useMemo(() => {
    const { board, glossary } = texts
    const wordsOf = (id: string): string => {
      const card = scene.snapshot.cards.get(id)
      return card === undefined ? '' : cardWordings(card).lead
    }
    return linkEdges(
      shown.links.flatMap((link): readonly LinkEdgeParts[] => {
        const route = scene.routes.get(link.id)
        if (route === undefined) return []
        const names = { kind: glossary.links[route.kind], from: wordsOf(link.from), to: wordsOf(link.to) }
        const label = format(board.linkName, names)
        return [{ link, route, selected: selectedLinks.has(link.id), label, role: board.link }]
      }),
    )
  }, [scene, shown, selectedLinks, texts, linkEdges])
  return { nodes, edges }
}
