// H2: every 裏課題 is seen from one side only, by management or by employees. Silent as long as one says nothing of it.
import type { Hint } from './hint'
import type { HintSource } from './hintSource'

const IDS = { management: 'onlyManagement', employees: 'onlyEmployees' } as const

export function oneViewpoint({ roots }: HintSource): readonly Hint[] {
  const [first] = roots
  if (first === undefined || first.viewpoint === null || first.viewpoint === 'both') return []
  if (roots.some(({ viewpoint }) => viewpoint !== first.viewpoint)) return []
  const cardIds = roots.map(({ id }) => id)
  return [{ id: IDS[first.viewpoint], about: cardIds, cardIds }]
}
