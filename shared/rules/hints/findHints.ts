// All hints a map gives, the more useful kind first and the newer cards first within it. Which of them is shown, to whom and
// when, is decided elsewhere (rankHints, isSetAside and the place).
import type { EngagementSnapshot } from '../../doc/engagementSnapshot'
import { aboutLeaders } from './aboutLeaders'
import { allShallow } from './allShallow'
import { endsAtOnce } from './endsAtOnce'
import { HINT_IDS, type Hint } from './hint'
import { hintSource } from './hintSource'
import { lackOfMeans } from './lackOfMeans'
import { manyRoots } from './manyRoots'
import { noEvidence } from './noEvidence'
import { oneViewpoint } from './oneViewpoint'
import { onlyLacking } from './onlyLacking'
import { outsideOnly } from './outsideOnly'
import { personOnly } from './personOnly'
import { rewordedSurface } from './rewordedSurface'
import { supportersWords } from './supportersWords'
import { veryDeep } from './veryDeep'

const RULES = [
  aboutLeaders,
  outsideOnly,
  lackOfMeans,
  rewordedSurface,
  endsAtOnce,
  veryDeep,
  noEvidence,
  oneViewpoint,
  supportersWords,
  allShallow,
  manyRoots,
  onlyLacking,
]

export function findHints(
  snapshot: EngagementSnapshot,
  namesOnlyPerson: (text: string) => boolean,
): readonly Hint[] {
  const source = hintSource(snapshot)
  const hints = [...RULES.flatMap((rule) => rule(source)), ...personOnly(source, namesOnlyPerson)]
  const newest = ({ about }: Hint): number =>
    about.reduce((latest, id) => Math.max(latest, snapshot.cards.get(id)?.createdAt ?? 0), 0)
  return hints
    .map((hint) => ({ hint, rank: HINT_IDS.indexOf(hint.id), newest: newest(hint) }))
    .sort((a, b) => a.rank - b.rank || b.newest - a.newest)
    .map(({ hint }) => hint)
}
