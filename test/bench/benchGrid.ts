// The board every engine of the comparison draws: a grid of notes of 30 Japanese characters, an arrow between every
// second pair of neighbours. The same small formulas as the harness, so that the same note is at the same place.
const SIZE = 200
const PITCH = 260
const VIEW = { width: 1280, height: 800 }
/** The whole grid lies under the water: why-links join answers. Page positions leave this offset out. */
export const GRID_TOP = 400
const POOL =
  '会議の議事録を共有して次回までに課題を整理し担当者が確認する顧客要望と改善案をまとめ優先順位を決めて計画へ反映設計品質進捗アイデアメモ'
const LENGTH = 30

export function gridColumns(count: number): number {
  const columns = Math.ceil(Math.sqrt(count * (VIEW.width / VIEW.height)))
  return columns + (columns % 2)
}

/** Page position of the top left corner. */
export function gridPosition(index: number, count: number): { readonly x: number; readonly y: number } {
  const columns = gridColumns(count)
  return { x: (index % columns) * PITCH, y: Math.floor(index / columns) * PITCH }
}

/** Page position of the middle of the grid. */
export function gridCentre(count: number): { readonly x: number; readonly y: number } {
  const columns = gridColumns(count)
  const rows = Math.ceil(count / columns)
  const middle = (cells: number): number => (cells * PITCH - (PITCH - SIZE)) / 2
  return { x: middle(columns), y: middle(rows) }
}

export function gridText(index: number): string {
  return Array.from(
    { length: LENGTH },
    (_, k) => POOL[(index * 7 + k * (1 + (index % 5))) % POOL.length],
  ).join('')
}

export function noteId(index: number): string {
  return `note${index}`
}
