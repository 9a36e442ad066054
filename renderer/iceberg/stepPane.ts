// Where F6 goes: the next pane that is on the page, round and round. Pure; who has the focus is found by the place.

export const PANE_ORDER = ['outline', 'board', 'panel', 'tools', 'header'] as const
export type PaneStop = (typeof PANE_ORDER)[number]

/** `from`: null when the focus is in none of them: then forward begins with the first, back with the last. */
export function stepPane(
  present: readonly PaneStop[],
  from: PaneStop | null,
  step: 1 | -1,
): readonly PaneStop[] {
  const order = PANE_ORDER.filter((stop) => present.includes(stop))
  const at = from === null ? -1 : order.indexOf(from)
  const start = at < 0 ? (step === 1 ? 0 : order.length - 1) : at + step
  return order
    .map((_, count) => order.at((start + step * count) % order.length))
    .flatMap((stop) => stop ?? [])
}
