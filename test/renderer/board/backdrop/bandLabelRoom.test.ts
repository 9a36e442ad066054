import { describe, expect, it } from 'vitest'
import { bandLabelRoom } from '../../../../renderer/board/backdrop/bandLabelRoom'

const sky = { name: 'sky', depth: 0, top: -246, bottom: 0 } as const
const why = { name: 'why', depth: 1, top: 0, bottom: 200 } as const
const root = { name: 'root', depth: 3, top: 500, bottom: 700 } as const
const VIEW = { viewHeight: 900, height: 28 }

describe('the room for the name of a band', () => {
  it('is its band, as far as that is in view', () => {
    expect(bandLabelRoom(why, { y: 300, zoom: 1 }, VIEW)).toEqual({ highest: 303, lowest: 469 })
    expect(bandLabelRoom(why, { y: -80, zoom: 1 }, VIEW)).toEqual({ highest: 3, lowest: 89 })
    expect(bandLabelRoom(why, { y: 800, zoom: 1 }, VIEW)).toEqual({ highest: 803, lowest: 869 })
  })

  it('goes on above the sky, to the top of the view', () => {
    expect(bandLabelRoom(sky, { y: 800, zoom: 1 }, VIEW)).toEqual({ highest: 3, lowest: 769 })
  })

  it('is none once the band has left the view, the last band too', () => {
    for (const band of [sky, why, root])
      for (const y of [-2000, 2000]) {
        const isSkyAlone = band.name === 'sky' && y > 0
        if (!isSkyAlone) expect(bandLabelRoom(band, { y, zoom: 1 }, VIEW), band.name).toBeNull()
      }
  })

  it('is none in a band too thin to hold it, but below the last one no other begins', () => {
    expect(bandLabelRoom(why, { y: 300, zoom: 0.1 }, VIEW)).toBeNull()
    const hanging = bandLabelRoom(root, { y: 300, zoom: 0.1 }, VIEW)
    expect(hanging).toEqual({ highest: 353, lowest: 353 })
    expect((hanging?.lowest ?? 0) + VIEW.height).toBeLessThan(VIEW.viewHeight)
  })

  it('is less for names that are larger, as on a screen for the back of a room', () => {
    const large = { ...VIEW, height: 40 }
    expect(bandLabelRoom(why, { y: 300, zoom: 1 }, large)).toEqual({ highest: 303, lowest: 457 })
    expect(bandLabelRoom(why, { y: 300, zoom: 0.2 }, large)).toBeNull()
  })

  it('is always there below the last band, wherever between two pixels that begins', () => {
    for (const y of [300, 300.2, 300.5, 300.8])
      expect(bandLabelRoom(root, { y, zoom: 0.1 }, VIEW), `${y}`).not.toBeNull()
  })
})
