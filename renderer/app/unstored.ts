// An 案件 whose last words neither the database nor the file in DATA could take.
import type { Problem } from '../../shared/lib/result'

export interface Unstored {
  readonly name: string
  /** Null while the next try is under way. */
  readonly problem: Problem | null
}
