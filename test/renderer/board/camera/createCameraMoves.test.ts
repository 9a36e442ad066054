import { describe, expect, it } from 'vitest'
import { toBoard, toScreen, type Camera } from '../../../../renderer/board/camera/camera'
import { createCameraMoves, type CameraMoves } from '../../../../renderer/board/camera/createCameraMoves'
import { fitCamera } from '../../../../renderer/board/camera/fitCamera'

const AREA = { x: -600, y: -300, width: 1200, height: 1500 }
const WIDE = { width: 1200, height: 800 }
const NARROWER = { width: 888, height: 800 }
const ALL = { leastZoom: 0, around: null }
const CARD = { x: 420, y: 600, width: 200, height: 90 }

interface Room {
  screen: { width: number; height: number }
  camera: Camera
  /** A glide under way has not arrived yet. */
  isGliding: boolean
  arrive: () => void
  leastZoom: number
}

function openRoom(leastZoom = 0): { room: Room; moves: CameraMoves } {
  const camera = fitCamera(AREA, WIDE, ALL)
  const room: Room = { screen: WIDE, camera, isGliding: false, arrive: () => undefined, leastZoom: 0 }
  const moves = createCameraMoves(
    {
      now: () => ({ camera: room.camera, screen: room.screen }),
      set: (next, durationMs) => {
        room.isGliding = durationMs > 0
        const arrive = (): void => void (room.camera = next)
        if (durationMs === 0) arrive()
        return room.isGliding
          ? new Promise<void>((settle) => (room.arrive = () => (arrive(), settle())))
          : Promise.resolve()
      },
      glideMs: () => 220,
      taken: () => [],
      leastZoom: () => room.leastZoom,
    },
    { camera, isFit: true, leastZoom },
  )
  return { room, moves }
}

function narrow(room: Room, moves: CameraMoves, kept = null as typeof CARD | null): void {
  room.screen = NARROWER
  moves.resize({ was: WIDE, fit: { area: AREA, around: kept, thread: null }, kept, toRead: false })
}

describe('a view of another size', () => {
  it('shows everything again when everything was shown', () => {
    const { room, moves } = openRoom()
    narrow(room, moves)
    expect(room.camera).toEqual(fitCamera(AREA, NARROWER, ALL))
    expect(moves.view().isFit).toBe(true)
  })

  it('does so also while the camera is still on its way to everything', () => {
    const { room, moves } = openRoom()
    moves.place({ x: 0, y: 0, zoom: 2 })
    moves.showAll({ area: AREA, around: null, thread: null })
    expect(room.isGliding).toBe(true)
    narrow(room, moves)
    expect(room.camera).toEqual(fitCamera(AREA, NARROWER, ALL))
  })

  it('that was opened near enough to read stays so near, and everything comes only when asked for', () => {
    const { room, moves } = openRoom(0.75)
    narrow(room, moves)
    expect(room.camera).toEqual(fitCamera(AREA, NARROWER, { leastZoom: 0.75, around: null }))
    moves.showAll({ area: AREA, around: null, thread: null })
    expect(moves.view()).toMatchObject({ camera: fitCamera(AREA, NARROWER, ALL), leastZoom: 0 })
  })

  it('keeps the part somebody is at work in where only a part is shown', () => {
    const { room, moves } = openRoom(0.75)
    const { zoom } = room.camera
    narrow(room, moves, CARD)
    expect(room.camera.zoom).toBe(zoom)
    narrow(room, moves)
    expect(room.camera.zoom).toBe(0.75)
  })

  it('keeps its middle once a hand has moved the camera', () => {
    const { room, moves } = openRoom()
    room.camera = { x: 40, y: 90, zoom: 1.1 }
    moves.noteHand()
    const middle = toBoard(room.camera, { x: 600, y: 400 })
    narrow(room, moves)
    expect(toBoard(room.camera, { x: 444, y: 400 })).toEqual(middle)
    expect(moves.view().isFit).toBe(false)
  })

  it('keeps its middle after the picture was moved on its own, at the edge of a long drag', async () => {
    const { room, moves } = openRoom()
    moves.showAll({ area: AREA, around: null, thread: null })
    room.arrive()
    await Promise.resolve()
    room.camera = { ...room.camera, x: room.camera.x - 80 }
    const { x } = room.camera
    narrow(room, moves)
    expect(room.camera.x).toBe(x - 156)
  })

  it('keeps its middle after larger and smaller, too', () => {
    const { room, moves } = openRoom()
    moves.zoomIn()
    const { camera } = moves.view()
    narrow(room, moves)
    expect(room.camera.zoom).toBe(camera.zoom)
    expect(room.camera.x).toBeCloseTo(camera.x - 156)
  })

  it('keeps the chosen card in view when it was', () => {
    const { room, moves } = openRoom()
    moves.place({ x: 200, y: 0, zoom: 1 })
    moves.noteHand()
    room.camera = { x: 500, y: 0, zoom: 1 }
    narrow(room, moves, CARD)
    const shown = toScreen(room.camera, CARD)
    expect(shown.x + shown.width).toBeLessThanOrEqual(NARROWER.width)
  })

  it('does not go after a chosen card that the hand had left', () => {
    const { room, moves } = openRoom()
    moves.noteHand()
    room.camera = { x: 2500, y: 0, zoom: 1 }
    narrow(room, moves, CARD)
    expect(room.camera).toEqual({ x: 2500 - 156, y: 0, zoom: 1 })
  })
})

describe('the buttons', () => {
  it('add up when they are pressed faster than the camera glides', () => {
    const { moves } = openRoom()
    const { zoom } = moves.view().camera
    moves.zoomIn()
    moves.zoomIn()
    expect(moves.view().camera.zoom).toBeCloseTo(zoom * 1.25 * 1.25)
  })

  it('show as much as can be read from the back of a room, and everything when pressed again', () => {
    const { room, moves } = openRoom()
    room.leastZoom = 1.8
    room.camera = { x: -900, y: 0, zoom: 1 }
    moves.noteHand()
    moves.showAll({ area: AREA, around: CARD, thread: null })
    expect(moves.view().camera.zoom).toBe(1.8)
    const isAll = (): void => {
      moves.showAll({ area: AREA, around: CARD, thread: null })
      expect(moves.view().camera).toEqual(fitCamera(AREA, WIDE, ALL))
    }
    isAll()
    isAll()
  })
})

describe('everything', () => {
  it('stays everything when all of it is in view already', () => {
    const { room, moves } = openRoom()
    room.leastZoom = 1.8
    moves.showAll({ area: AREA, around: CARD, thread: null })
    expect(moves.view().camera).toEqual(fitCamera(AREA, WIDE, ALL))
  })

  it('is one card no larger than life, from a desk', () => {
    const { room, moves } = openRoom()
    room.camera = { x: 0, y: 0, zoom: 2.2 }
    moves.noteHand()
    moves.showAll({ area: CARD, around: CARD, thread: null })
    expect(moves.view().camera.zoom).toBe(1)
  })
})

describe('a card that is brought into view', () => {
  it('comes near enough to be written in', () => {
    const { room, moves } = openRoom()
    room.camera = { x: 300, y: 300, zoom: 0.2 }
    moves.noteHand()
    moves.reveal(CARD, true)
    expect(moves.view().camera.zoom).toBe(0.8)
  })

  it('comes near enough to be read from the back of a room', () => {
    const { room, moves } = openRoom()
    room.leastZoom = 1.8
    moves.reveal(CARD, false)
    expect(moves.view().camera.zoom).toBe(1.8)
  })

  it('leaves the camera with the hand when it is in view', () => {
    const { room, moves } = openRoom()
    const { camera } = room
    moves.reveal(CARD, false)
    expect(moves.view()).toMatchObject({ camera, isFit: true })
  })
})
