// 層: where bytes are, not a flag on a screen. Each document of an 案件 belongs to exactly one layer (product.md "Layers").
import { isId } from '../lib/newId'

/** From the most open to the most private; printing is cumulative in this order. */
export const LAYERS = ['shared', 'owner', 'internal'] as const
export type LayerName = (typeof LAYERS)[number]

/** One Y.Doc of an 案件: the shared one, the supporters' one, or one per person. */
export type DocKey = 'shared' | 'internal' | `owner:${string}`

export function isDocKey(value: string): value is DocKey {
  if (value === 'shared' || value === 'internal') return true
  return value.startsWith('owner:') && isId(value.slice('owner:'.length))
}

export function layerOf(docKey: DocKey): LayerName {
  return docKey === 'shared' || docKey === 'internal' ? docKey : 'owner'
}

/** True when someone who may see `reader` may see `layer` (shared ⊂ owner ⊂ internal). */
export function isVisibleTo(layer: LayerName, reader: LayerName): boolean {
  return LAYERS.indexOf(layer) <= LAYERS.indexOf(reader)
}

/**
 * The document a link between cards of these documents lives in: the more private one (product.md "Layers").
 * Null when they belong to two different persons: their sheets are laid over each other only with consent.
 */
export function docForLink(a: DocKey, b: DocKey): DocKey | null {
  if (a === b) return a
  const [layerA, layerB] = [layerOf(a), layerOf(b)]
  if (layerA === 'owner' && layerB === 'owner') return null
  return LAYERS.indexOf(layerA) > LAYERS.indexOf(layerB) ? a : b
}
