// Which level and upright pieces are already drawn where, so that two links never share one line and cross as little as
// they can. Remembers places only, not whose they are.
export interface Piece {
  readonly isLevel: boolean
  /** y of a level piece, x of an upright one. */
  readonly at: number
  readonly from: number
  readonly to: number
}

export interface LaneBook {
  isTaken(piece: Piece): boolean
  /** How many drawn pieces of the other direction it would cross. */
  crossings(piece: Piece): number
  take(piece: Piece): void
  giveBack(piece: Piece): void
}

const SQUARE = 512
const ROWS = 2 ** 24
/** Nearer than this, two lines read as one. */
const NEAR = 7
/** Of a longer piece crossings are not counted. */
export const LONGEST_COUNTED = 4000

export function createLaneBook(): LaneBook {
  const squares = new Map<number, Set<Piece>>()
  const eachNear = (piece: Piece, visit: (other: Piece) => void): void => {
    for (const lane of new Set([squareOf(piece.at - NEAR), squareOf(piece.at + NEAR)]))
      eachSquare(piece, lane, (key) => squares.get(key)?.forEach(visit))
  }
  return {
    isTaken(piece) {
      let isTaken = false
      eachNear(piece, (other) => {
        const isBeside = other.isLevel === piece.isLevel && Math.abs(other.at - piece.at) < NEAR
        isTaken ||= isBeside && lowOf(piece) < highOf(other) && lowOf(other) < highOf(piece)
      })
      return isTaken
    },
    crossings(piece) {
      if (highOf(piece) - lowOf(piece) > LONGEST_COUNTED) return 0
      const crossed = new Set<Piece>()
      eachNear(piece, (other) => {
        if (other.isLevel !== piece.isLevel && spans(other, piece.at) && spans(piece, other.at))
          crossed.add(other)
      })
      return crossed.size
    },
    take: (piece) =>
      eachSquare(piece, squareOf(piece.at), (key) => {
        const standing = squares.get(key)
        if (standing === undefined) squares.set(key, new Set([piece]))
        else standing.add(piece)
      }),
    giveBack: (piece) => eachSquare(piece, squareOf(piece.at), (key) => squares.get(key)?.delete(piece)),
  }
}

function eachSquare(piece: Piece, lane: number, visit: (key: number) => void): void {
  const last = squareOf(highOf(piece))
  for (let along = squareOf(lowOf(piece)); along <= last; along++)
    visit(piece.isLevel ? along * ROWS + lane : lane * ROWS + along)
}

function squareOf(place: number): number {
  return Math.floor(place / SQUARE)
}

function lowOf({ from, to }: Piece): number {
  return Math.min(from, to)
}

function highOf({ from, to }: Piece): number {
  return Math.max(from, to)
}

function spans(piece: Piece, place: number): boolean {
  return lowOf(piece) < place && place < highOf(piece)
}
