// 見立て: what supporters think of a card. Lives in `internal` under the card's id, whatever layer the card is in.
import { readFlag, readString, type RawFields } from './rawFields'
import { parseWalls, type Wall } from './wall'

/** 確認状態: 聞いただけ／裏が取れた／違った (domain.md D.0 `status`). */
export const CONFIRMATIONS = ['heard', 'confirmed', 'refuted'] as const
export type Confirmation = (typeof CONFIRMATIONS)[number]

export interface Judgement {
  readonly cardId: string
  readonly walls: readonly Wall[]
  readonly confirmation: Confirmation | null
  /** 「本質かも？」: a supporter's guess, never shown to the room. */
  readonly maybeEssential: boolean
  /** 仮説メモ. */
  readonly note: string
  /** 「いまはいい」: hints that are not to be shown for this card (rules/hints). Unknown ones, of a newer version, are kept. */
  readonly hintsSetAside: readonly string[]
}

export function readJudgement(cardId: string, raw: RawFields): Judgement {
  return {
    cardId,
    walls: parseWalls(raw.get('walls')),
    confirmation: CONFIRMATIONS.find((known) => known === raw.get('confirmation')) ?? null,
    maybeEssential: readFlag(raw, 'maybeEssential'),
    note: readString(raw, 'note'),
    hintsSetAside: readWords(raw.get('hintsSetAside')),
  }
}

function readWords(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((word) => typeof word === 'string') : []
}
