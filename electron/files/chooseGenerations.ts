// Which generations stay: the 10 latest, the last of each of 7 days, 4 weeks and 3 months (product.md "Truth of the data").
// Counts days that have a generation, never days from now: a wrong clock makes nothing disappear early.
import type { Generation } from './generationName'

const LATEST = 10
const DAY_MS = 86_400_000
/** 1970-01-01 was a Thursday; weeks start on Monday. */
const MONDAY_SHIFT_DAYS = 3

/** Returns the names to keep. Order of the input does not matter. */
export function chooseGenerations(generations: readonly Generation[]): ReadonlySet<string> {
  const newestFirst = [...generations].sort((a, b) => b.timeMs - a.timeMs || (a.name < b.name ? 1 : -1))
  return new Set([
    ...newestFirst.slice(0, LATEST).map((generation) => generation.name),
    ...lastOfEach(newestFirst, 7, (timeMs) => Math.floor(timeMs / DAY_MS)),
    ...lastOfEach(newestFirst, 4, (timeMs) =>
      Math.floor((Math.floor(timeMs / DAY_MS) + MONDAY_SHIFT_DAYS) / 7),
    ),
    ...lastOfEach(newestFirst, 3, (timeMs) => new Date(timeMs).toISOString().slice(0, 7)),
  ])
}

function lastOfEach(
  newestFirst: readonly Generation[],
  count: number,
  periodOf: (timeMs: number) => number | string,
): string[] {
  const last = new Map<number | string, string>()
  for (const { name, timeMs } of newestFirst) {
    const period = periodOf(timeMs)
    if (!last.has(period) && last.size < count) last.set(period, name)
  }
  return [...last.values()]
}
