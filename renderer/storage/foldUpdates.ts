// Folds updates of one document into one, leaving out what cannot be read. Applying is not atomic (half of a broken
// update would stick), so every update is parsed whole before it is applied.
import { decodeUpdate } from 'yjs'
import { collectUpdates } from '../../shared/doc/encodeCollected'

export interface Folded {
  /** Null when nothing readable was there. */
  readonly update: Uint8Array | null
  /** Positions of the inputs that were left out. */
  readonly damaged: readonly number[]
}

export function foldUpdates(inputs: readonly unknown[]): Folded {
  const readable = inputs.map((input) => (isUpdate(input) ? input : null))
  const good = readable.filter((input) => input !== null)
  try {
    const damaged = readable.flatMap((input, index) => (input === null ? [index] : []))
    return { update: good.length === 0 ? null : collectUpdates(good), damaged }
  } catch {
    return foldOneByOne(readable)
  }
}

/** Slow and rarely needed: something parsed but could not be applied, and we must find out which. */
function foldOneByOne(inputs: readonly (Uint8Array | null)[]): Folded {
  let update: Uint8Array | null = null
  const damaged: number[] = []
  for (const [index, input] of inputs.entries()) {
    try {
      if (input === null) throw new TypeError('This input is no update.')
      update = collectUpdates(update === null ? [input] : [update, input])
    } catch {
      damaged.push(index)
    }
  }
  return { update, damaged }
}

function isUpdate(input: unknown): input is Uint8Array {
  if (!(input instanceof Uint8Array)) return false
  try {
    decodeUpdate(input)
    return true
  } catch {
    return false
  }
}
