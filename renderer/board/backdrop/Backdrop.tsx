// The picture under the cards: sky, waterline, sea that deepens, the iceberg. One layer that follows the camera by
// transforms alone, so panning paints nothing anew. Deliberately carries no meaning a card does not carry too.
import { useRef } from 'react'
import type { IcebergLayout } from '../../../shared/layout/layoutIceberg'
import { useCameraListener } from '../camera/useCameraListener'
import styles from './Backdrop.module.css'
import { BERG_FACETS, bergBox } from './bergBox'
import { BELOW_LAST, seaDepth } from './seaDepth'
import { WAVE_HEIGHT, WAVE_PERIOD, wavePath } from './wavePath'

/** Unscaled size of the layers that are stretched to the depth of the sea. */
const BASE = 1000
const MOST_WAVE_ZOOM = 1.2
const LEAST_WAVE_ZOOM = 0.5
/** Wide enough for the widest screen at the smallest wave. */
const WAVE_COUNT = 100

export function Backdrop({ layout }: { readonly layout: IcebergLayout }) {
  const sky = useRef<HTMLDivElement>(null)
  const sea = useRef<HTMLDivElement>(null)
  const deep = useRef<HTMLDivElement>(null)
  const wave = useRef<SVGSVGElement>(null)
  const berg = useRef<SVGSVGElement>(null)
  const depth = seaDepth(layout)
  const box = bergBox(layout.extent, depth - BELOW_LAST / 2)

  useCameraListener(({ x, y, zoom }) => {
    move(sky.current, `translateY(${y - BASE}px)`)
    move(sea.current, `translateY(${y}px) scaleY(${(depth * zoom) / BASE})`)
    move(deep.current, `translateY(${Math.max(0, y + depth * zoom - 1)}px)`)
    const size = Math.min(MOST_WAVE_ZOOM, Math.max(LEAST_WAVE_ZOOM, zoom))
    const period = WAVE_PERIOD * size
    const start = (((x % period) + period) % period) - period
    move(wave.current, `translate(${start}px, ${y - 2 * WAVE_HEIGHT * size}px) scale(${size})`)
    move(
      berg.current,
      `translate(${x + box.x * zoom}px, ${y + box.y * zoom}px) scale(${(box.width * zoom) / BASE}, ${(box.height * zoom) / BASE})`,
    )
  }, `${depth} ${box.x} ${box.width}`)

  return (
    <div className={styles.backdrop} aria-hidden="true">
      <div ref={sky} className={styles.sky} style={{ height: BASE }} />
      <div ref={sea} className={styles.sea} style={{ height: BASE }} />
      <div ref={deep} className={styles.deep} />
      <svg
        ref={berg}
        className={styles.berg}
        width={BASE}
        height={BASE}
        viewBox="0 0 100 100"
        preserveAspectRatio="none"
      >
        {BERG_FACETS.map(({ points, light }) => (
          <polygon key={points} points={points} fillOpacity={light} />
        ))}
      </svg>
      <svg ref={wave} className={styles.wave} width={WAVE_PERIOD * WAVE_COUNT} height={WAVE_HEIGHT * 3}>
        <path d={wavePath(WAVE_COUNT)} />
      </svg>
    </div>
  )
}

function move(element: HTMLElement | SVGSVGElement | null, transform: string): void {
  if (element !== null) element.style.transform = transform
}
