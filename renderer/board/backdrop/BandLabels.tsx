// Names of the bands at the edge of the view: 見えている, なぜ 1, 2 …, 本質. They stay in their band, on the screen and off the
// cards or behind them, on a ground of their own, so they read on the sky and on every depth of the sea.
import { useLayoutEffect, useMemo, useRef, type RefObject } from 'react'
import { overlaps, type Box } from '../../../shared/layout/box'
import type { Band } from '../../../shared/layout/rowTops'
import { format } from '../../text/format'
import { useTexts } from '../../text/useTexts'
import type { Texts } from '../../text/texts'
import type { BoardScene } from '../boardScene'
import { boardBox, type ScreenSize } from '../camera/camera'
import { takenBoxes } from '../camera/takenBoxes'
import { useCameraListener } from '../camera/useCameraListener'
import type { CardNode } from '../createCardNodes'
import { bandLabelSpot } from './bandLabelSpot'
import { cardCover } from './cardCover'
import styles from './BandLabels.module.css'

export interface BandLabelsProps {
  /** The board, with the controls in its corner. */
  readonly room: RefObject<HTMLElement | null>
  readonly scene: BoardScene
  readonly nodes: readonly CardNode[]
}

export function BandLabels({ room, scene, nodes }: BandLabelsProps) {
  const { board } = useTexts()
  const list = useRef<HTMLUListElement>(null)
  const { bands } = scene.layout
  const sizes = useSizes(list)
  const controls = useControls(room)
  const underCards = useMemo(() => cardCover(scene, nodes), [scene, nodes])
  useCameraListener((camera, screen) => {
    const taken = [...controls(screen)]
    for (const [index, band] of bands.entries()) {
      const label = list.current?.children[index]
      if (!(label instanceof HTMLElement)) continue
      const { width, height } = sizes.current[index] ?? { width: 0, height: 0 }
      const spot = bandLabelSpot(band, camera, {
        screen,
        width,
        height,
        coverOf: (area) =>
          taken.some((one) => overlaps(one, area, 4)) ? Infinity : underCards(boardBox(camera, area)),
      })
      label.toggleAttribute('data-hidden', spot === null)
      if (spot === null) continue
      label.toggleAttribute('data-behind', !spot.isFree)
      label.style.transform = `translate(${spot.x}px, ${spot.y}px)`
      taken.push({ x: spot.x, y: spot.y, width, height })
    }
  }, underCards)
  return (
    <ul ref={list} className={styles.labels}>
      {bands.map((band) => (
        <BandLabel key={band.depth} band={band} names={board.bands} />
      ))}
    </ul>
  )
}

/** Where the controls of the board lie; measured again only when the view has another size. */
function useControls(room: RefObject<HTMLElement | null>): (screen: ScreenSize) => readonly Box[] {
  const known = useRef<{ readonly screen: ScreenSize; readonly boxes: readonly Box[] } | null>(null)
  return (screen) => {
    const { width, height } = known.current?.screen ?? {}
    if (known.current === null || width !== screen.width || height !== screen.height)
      known.current = { screen, boxes: takenBoxes(room.current, room.current ?? undefined) }
    return known.current.boxes
  }
}

/** Read once a drawing, not with every move of the camera. */
function useSizes(list: RefObject<HTMLUListElement | null>): RefObject<readonly ScreenSize[]> {
  const sizes = useRef<readonly ScreenSize[]>([])
  useLayoutEffect(() => {
    const labels = [...(list.current?.children ?? [])]
    sizes.current = labels.map((label) =>
      label instanceof HTMLElement
        ? { width: label.offsetWidth, height: label.offsetHeight }
        : { width: 0, height: 0 },
    )
  })
  return sizes
}

function BandLabel({ band, names }: { readonly band: Band; readonly names: Texts['board']['bands'] }) {
  const [name, note] = {
    sky: [names.sky, names.skyNote],
    why: [format(names.why, { depth: band.depth }), ''],
    root: [names.root, names.rootNote],
  }[band.name] as [string, string]
  return (
    <li className={styles.label} data-band={band.name}>
      <b>{name}</b>
      {note !== '' && <span>{note}</span>}
    </li>
  )
}
