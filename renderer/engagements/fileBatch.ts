// Files that came in together, read and looked at, before anything is made of them.
import type { Problem } from '../../shared/lib/result'
import type { CheckedFile } from './checkFile'

export interface RefusedFile {
  readonly name: string
  readonly problem: Problem
}

export interface FileBatch {
  readonly taken: readonly CheckedFile[]
  readonly refused: readonly RefusedFile[]
}
