// The shape of `cards.json`: every document's records as plain fields, for people and other programs.
// Unknown kinds and unknown plain fields pass through in both directions.
import * as v from 'valibot'
import { isId } from '../lib/newId'
import { FILE_LIMITS } from './limits'

/** A field's value: a scalar or a flat list of scalars. Anything deeper is not ours and stays in the update bytes. */
export type PlainValue = string | number | boolean | (string | number | boolean)[]
export type PlainFields = Record<string, PlainValue>

/** `constructor` would make a Y.Map throw, `__proto__` would change a prototype. */
export function isFieldName(name: string): boolean {
  return /^[A-Za-z][A-Za-z0-9]{0,39}$/.test(name) && !(name in Object.prototype)
}

const scalar = v.union([v.string(), v.pipe(v.number(), v.finite()), v.boolean()])
const fields = v.pipe(
  v.record(v.string(), v.union([scalar, v.array(scalar)])),
  v.check((record) => Object.keys(record).every(isFieldName)),
)
const stored = v.pipe(
  fields,
  v.check((record) => isId(record['id'])),
)
const records = v.optional(v.pipe(v.array(stored), v.maxLength(FILE_LIMITS.records)), [])
const card = v.pipe(
  stored,
  v.check(
    ({ text }) =>
      text === undefined || (typeof text === 'string' && text.length <= FILE_LIMITS.cardCharacters * 2),
  ),
)

export const cardsJsonSchema = v.object({
  documents: v.pipe(
    v.array(
      v.object({
        key: v.string(),
        meta: v.optional(fields, {}),
        cards: v.optional(v.pipe(v.array(card), v.maxLength(FILE_LIMITS.records)), []),
        links: records,
        judgements: records,
        moves: records,
      }),
    ),
    v.minLength(1),
    v.maxLength(FILE_LIMITS.documents),
  ),
})

export type CardsJson = v.InferOutput<typeof cardsJsonSchema>
export type CardsJsonDocument = CardsJson['documents'][number]
