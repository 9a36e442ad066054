// When the method refuses a change because of links, cutting them is offered; everything else is only told.
import type { Problem } from '../../shared/lib/result'
import type { HeldWords, OfferKind } from './icebergState'
import type { SessionCore } from './sessionCore'

const CUTTABLE = new Set(['waterline.whyEnters', 'waterline.paired', 'card.hasLinks', 'root.hasWhys'])

export interface Offer {
  readonly offer: OfferKind
  readonly accept: () => void
  readonly held?: HeldWords
  /** The words at the other ends of what would be cut. */
  readonly ends?: readonly string[]
}

/** `accept` does the same once more, cutting what is in the way. */
export function offerOrRefuse(core: SessionCore, problem: Problem, { ends = [], ...offer }: Offer): void {
  if (!CUTTABLE.has(problem.code)) return core.say({ kind: 'refused', problem })
  core.set({ dialog: { kind: 'offer', ...offer, count: Number(problem.params?.['count'] ?? 1), ends } })
}
