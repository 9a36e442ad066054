// Where a card can be moved from here: to more people, or back to fewer. Sheets of persons are offered where there are any.
import type { EngagementSnapshot } from '../../../shared/doc/engagementSnapshot'
import type { Card } from '../../../shared/model/cards'
import { isVisibleTo, layerOf, type DocKey } from '../../../shared/model/layer'

export interface LayerTargets {
  readonly moreOpen: readonly DocKey[]
  readonly morePrivate: readonly DocKey[]
}

export function layerTargets(snapshot: EngagementSnapshot, card: Card): LayerTargets {
  const sheets = snapshot.persons.map((person): DocKey => `owner:${person.id}`)
  const others = (['shared', ...sheets, 'internal'] as const).filter((key) => layerOf(key) !== card.layer)
  return {
    moreOpen: others.filter((key) => isVisibleTo(layerOf(key), card.layer)),
    morePrivate: others.filter((key) => !isVisibleTo(layerOf(key), card.layer)),
  }
}
