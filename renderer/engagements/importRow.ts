// What became of one of several files.
import type { Problem } from '../../shared/lib/result'

export type ImportRow = { readonly name: string } & (
  | { readonly state: 'waiting' }
  | { readonly state: 'done'; readonly id: string }
  | { readonly state: 'failed'; readonly problem: Problem }
)
