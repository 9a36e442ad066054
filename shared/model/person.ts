// 人: one person who has a sheet of his own (an `owner` document). A position, not a name.
import type { Voice } from './voice'

export interface Person {
  readonly id: string
  readonly voice: Voice
}
