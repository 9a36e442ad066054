import { describe, expect, it } from 'vitest'
import { nextPortion, PORTION } from '../../../renderer/board/nextPortion'

const wanted = Array.from({ length: PORTION * 2 + 5 }, (_, index) => `card${index}`)

describe('coming near a large board', () => {
  it('brings one portion of cards at a time until all are there', () => {
    const sizes: number[] = []
    let here: ReadonlySet<string> = new Set()
    for (let isAll = false; !isAll;) {
      const portion = nextPortion(wanted, here)
      sizes.push(portion.ids.length)
      here = new Set(portion.ids)
      isAll = portion.isAll
    }
    expect(sizes).toEqual([PORTION, PORTION * 2, PORTION * 2 + 5])
  })

  it('keeps the order of the map and those that were there', () => {
    const last = wanted.at(-1) ?? ''
    expect(nextPortion(wanted, new Set([last])).ids).toEqual([...wanted.slice(0, PORTION), last])
  })
})
