// The line at a height on the screen, found in the page itself so that scrolling while carrying needs no bookkeeping.

/** The first line whose lower edge is below `y`; beyond the last line, the last one. */
export function lineUnder(list: HTMLElement, y: number): HTMLElement | null {
  const lines = linesOf(list)
  let [low, high] = [0, lines.length - 1]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((lines[middle]?.getBoundingClientRect().bottom ?? 0) > y) high = middle
    else low = middle + 1
  }
  return lines[low] ?? null
}

/** How far the middle of the next line up or down is from the middle of the one at `y`. */
export function stepToNext(list: HTMLElement, y: number, direction: 1 | -1): number {
  const lines = linesOf(list)
  const here = lineUnder(list, y)
  const next = here === null ? undefined : lines[lines.indexOf(here) + direction]
  return here === null || next === undefined ? 0 : middleOf(next) - middleOf(here)
}

function linesOf(list: HTMLElement): readonly HTMLElement[] {
  return [...list.querySelectorAll<HTMLElement>('[role=treeitem]')]
}

function middleOf(line: HTMLElement): number {
  const { top, height } = line.getBoundingClientRect()
  return top + height / 2
}
