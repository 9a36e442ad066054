// The frame drawn while several cards are being chosen.
import { ViewportPortal } from 'reactflow'
import type { Box } from '../../../shared/layout/box'
import styles from '../hint.module.css'

export function MarqueeFrame({ frame }: { readonly frame: Box | null }) {
  if (frame === null) return null
  const { x, y, width, height } = frame
  return (
    <ViewportPortal>
      <div className={styles.marquee} style={{ transform: `translate(${x}px, ${y}px)`, width, height }} />
    </ViewportPortal>
  )
}
