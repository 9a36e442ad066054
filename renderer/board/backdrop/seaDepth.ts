// How deep the picture's sea is, in board units: down to the last band, or to the deepest card when that is lower.
import type { IcebergLayout } from '../../../shared/layout/layoutIceberg'

export const BELOW_LAST = 120

export function seaDepth({ bands, extent }: IcebergLayout): number {
  const lastBand = bands.at(-1)?.bottom ?? 0
  return Math.max(lastBand, extent.y + extent.height) + BELOW_LAST
}
