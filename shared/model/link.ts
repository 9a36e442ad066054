// A meaning drawn between two cards (domain.md D.1 "Allowed links"). Which pairs are allowed is in rules/canLink.
import { isId } from '../lib/newId'
import type { DocKey } from './layer'
import { readTime, type RawFields } from './rawFields'

/** why それはなぜ？ (down) · loop 悪循環 · supports 根拠 · pair 表裏の組 */
export const LINK_KINDS = ['why', 'loop', 'supports', 'pair'] as const
export type LinkKind = (typeof LINK_KINDS)[number]

export interface Link {
  readonly id: string
  readonly docKey: DocKey
  /** `unknown`: stored by a newer version; kept and drawn grey. */
  readonly kind: LinkKind | 'unknown'
  readonly from: string
  readonly to: string
  /** Milliseconds since 1970; the older of two links into a card names its place in the outline. */
  readonly createdAt: number | null
}

/** Null when an end is missing: such a record is kept in the document but means nothing. */
export function readLink(
  identity: { readonly id: string; readonly docKey: DocKey },
  raw: RawFields,
): Link | null {
  const from = raw.get('from')
  const to = raw.get('to')
  if (!isId(from) || !isId(to)) return null
  const kind = LINK_KINDS.find((known) => known === raw.get('kind')) ?? 'unknown'
  return { ...identity, kind, from, to, createdAt: readTime(raw, 'createdAt') }
}
