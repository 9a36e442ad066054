// A query as it is looked for: its words apart, each folded, so that width, case and かな/カナ do not matter.
import { foldText } from '../../shared/lib/foldText'

export function searchTerms(query: string): readonly string[] {
  return query
    .split(/\s+/u)
    .map(foldText)
    .filter((term) => term !== '')
}
