// One font file opened for paper: its bytes, its characters and its measures, under the name written in the PDF.
import { readCmap, type Cmap } from './readCmap'
import { readMetrics, type FaceMetrics } from './readMetrics'
import { readSfnt } from './readSfnt'

export interface Face {
  /** PostScript name without the subset tag. */
  readonly name: string
  readonly isBold: boolean
  readonly bytes: Uint8Array
  readonly cmap: Cmap
  readonly metrics: FaceMetrics
}

export function openFace(name: string, bytes: Uint8Array): Face {
  const font = readSfnt(bytes)
  return { name, isBold: name.endsWith('-Bold'), bytes, cmap: readCmap(font), metrics: readMetrics(font) }
}
