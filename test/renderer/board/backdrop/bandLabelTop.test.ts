import { describe, expect, it } from 'vitest'
import { bandLabelTop } from '../../../../renderer/board/backdrop/bandLabelTop'

const sky = { name: 'sky', depth: 0, top: -246, bottom: 0 } as const
const why = { name: 'why', depth: 1, top: 0, bottom: 200 } as const
const root = { name: 'root', depth: 3, top: 500, bottom: 700 } as const

describe('the name of a band', () => {
  it('stands at the top of its band', () => {
    expect(bandLabelTop(why, { y: 300, zoom: 1 }, 900)).toBe(310)
  })

  it('stays in view as long as its band does', () => {
    expect(bandLabelTop(why, { y: -80, zoom: 1 }, 900)).toBe(10)
    expect(bandLabelTop(sky, { y: 800, zoom: 1 }, 900)).toBe(10)
  })

  it('leaves with its band', () => {
    expect(bandLabelTop(why, { y: -400, zoom: 1 }, 900)).toBeNull()
    expect(bandLabelTop(root, { y: 500, zoom: 1 }, 900)).toBeNull()
  })

  it('gives way when its band is too thin to hold it', () => {
    expect(bandLabelTop(why, { y: 300, zoom: 0.1 }, 900)).toBeNull()
    expect(bandLabelTop(root, { y: 300, zoom: 0.1 }, 900)).not.toBeNull()
  })
})
