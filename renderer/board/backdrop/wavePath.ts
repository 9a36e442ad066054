// The line of the water as SVG path data: an endless row of low waves, filled below. The deepest trough touches the
// waterline, so no sky shows under it.
export const WAVE_PERIOD = 120
export const WAVE_HEIGHT = 4

export function wavePath(count: number): string {
  const half = WAVE_PERIOD / 2
  const waves = Array.from({ length: count * 2 }, (_, index) => {
    const middle = WAVE_HEIGHT + (index % 2 === 0 ? -2 : 2) * WAVE_HEIGHT
    return `Q${index * half + half / 2} ${middle} ${(index + 1) * half} ${WAVE_HEIGHT}`
  })
  return `M0 ${WAVE_HEIGHT} ${waves.join(' ')} V${WAVE_HEIGHT * 2 + 1} H0 Z`
}
