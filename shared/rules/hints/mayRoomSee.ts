// Which hints are harmless when the room looks on: they speak about the map. What supporters think of somebody's words, whose
// words they are, and what touches a person stays with the supporters (domain.md B.3, P-05).
import type { HintId } from './hint'

const FOR_THE_ROOM: Readonly<Record<HintId, boolean>> = {
  aboutLeaders: false,
  personOnly: false,
  outsideOnly: true,
  lackOfMeans: false,
  rewordedSurface: false,
  endsAtOnce: true,
  veryDeep: true,
  noEvidence: true,
  onlyManagement: true,
  onlyEmployees: true,
  supportersWords: false,
  allShallow: true,
  manyRoots: true,
  onlyLacking: false,
}

export function mayRoomSee(id: HintId): boolean {
  return FOR_THE_ROOM[id]
}
