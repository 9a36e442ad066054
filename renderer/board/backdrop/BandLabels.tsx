// Names of the bands at the left edge of the view: 見えている, なぜ 1, 2 …, 本質. They stay in their band and on the screen,
// on a ground of their own, so they read on the sky and on every depth of the sea.
import { useRef } from 'react'
import type { Band } from '../../../shared/layout/rowTops'
import { format } from '../../text/format'
import { useTexts } from '../../text/useTexts'
import type { Texts } from '../../text/texts'
import { useCameraListener } from '../camera/useCameraListener'
import { bandLabelTop } from './bandLabelTop'
import styles from './BandLabels.module.css'

export function BandLabels({ bands }: { readonly bands: readonly Band[] }) {
  const { board } = useTexts()
  const list = useRef<HTMLUListElement>(null)
  useCameraListener(
    ({ y, zoom }, { height }) => {
      bands.forEach((band, index) => {
        const label = list.current?.children[index]
        if (!(label instanceof HTMLElement)) return
        const top = bandLabelTop(band, { y, zoom }, height)
        label.style.visibility = top === null ? 'hidden' : 'visible'
        if (top !== null) label.style.transform = `translateY(${top}px)`
      })
    },
    bands.map(({ top, bottom }) => `${top} ${bottom}`).join(),
  )
  return (
    <ul ref={list} className={styles.labels}>
      {bands.map((band) => (
        <BandLabel key={band.depth} band={band} names={board.bands} />
      ))}
    </ul>
  )
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
