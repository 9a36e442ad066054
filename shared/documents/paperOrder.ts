// What is to be printed: for whom, when, in which words. The snapshot that goes with it is already that reader's
// (snapshotForLayer); nothing here filters.
import type { LayerName } from '../model/layer'
import type { PaperWords } from './paperWords'

export interface PaperOrder {
  readonly layer: LayerName
  readonly words: PaperWords
  readonly language: 'ja' | 'en'
  readonly createdOn: { readonly year: number; readonly month: number; readonly day: number }
  /** 5つの壁 on the paper: only when asked for, and only in the supporters' own copy. */
  readonly showWalls: boolean
  /** Lines to write on by hand where nothing has been said yet: only when asked for. */
  readonly writingLines: boolean
}
