// Answers the harness from the model and the board's own camera.
import type { BoardHandle } from '../../renderer/board/boardHandle'
import type { EngagementDocs } from '../../shared/doc/engagementDocs'
import { layoutIceberg } from '../../shared/layout/layoutIceberg'
import { GRID_TOP, gridCentre, noteId } from './benchGrid'
import type { BenchContract } from './benchContract'
import { gridBytes, openGrid } from './gridDocument'

export interface BenchStage {
  docs(): EngagementDocs
  handle(): BoardHandle
  /** Puts other documents on the board; resolves when it shows them. */
  show(docs: EngagementDocs): Promise<void>
  room(): DOMRect
}

/** ctrl+wheel by this much zooms by about 5 %. */
const ZOOM_DELTA = 35

export function createBench(stage: BenchStage): BenchContract {
  let prepared: { readonly count: number; readonly bytes: Uint8Array } | null = null
  const bytesFor = (count: number): Uint8Array => {
    if (prepared?.count !== count) prepared = { count, bytes: gridBytes(count) }
    return prepared.bytes
  }
  const setCamera: BenchContract['setCamera'] = ({ cx, cy, z }) => {
    const { width, height } = stage.room()
    stage.handle().setCamera({ x: width / 2 - cx * z, y: height / 2 - (cy + GRID_TOP) * z, zoom: z })
  }
  const boxOf = (index: number) => layoutIceberg(stage.docs().snapshot()).boxes.get(noteId(index))
  const cardOf = (index: number) => stage.docs().snapshot().cards.get(noteId(index))
  return {
    readyAt: null,
    prepare: (count) => void bytesFor(count),
    async load(count) {
      await stage.show(openGrid(bytesFor(count)))
      const { x, y } = gridCentre(count)
      setCamera({ cx: x, cy: y, z: 1 })
    },
    setCamera,
    camera() {
      const { x, y, zoom } = stage.handle().camera()
      return { x, y, z: zoom }
    },
    noteRect(index) {
      const { x, y, zoom } = stage.handle().camera()
      const box = boxOf(index) ?? { x: 0, y: 0, width: 0, height: 0 }
      const room = stage.room()
      return {
        x: room.left + x + box.x * zoom,
        y: room.top + y + box.y * zoom,
        w: box.width * zoom,
        h: box.height * zoom,
      }
    },
    notePos(index) {
      const pos = cardOf(index)?.pos
      return { x: pos?.x ?? 0, y: (pos?.y ?? 0) - GRID_TOP }
    },
    noteText: (index) => cardOf(index)?.text ?? '',
    zoomDelta: () => ZOOM_DELTA,
    count() {
      const { cards, links } = stage.docs().snapshot()
      return { notes: cards.size, edges: links.size, dom: document.querySelectorAll('*').length }
    },
  }
}
