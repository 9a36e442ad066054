// 5つの壁 (domain.md A.2, W1–W5). A name for a phase, given to a card by supporters; never a score.
export const WALLS = ['unseen', 'unfaced', 'unexecuted', 'unfollowed', 'lacking'] as const
export type Wall = (typeof WALLS)[number]

export function parseWalls(value: unknown): readonly Wall[] {
  if (!Array.isArray(value)) return []
  return WALLS.filter((wall) => value.includes(wall))
}
