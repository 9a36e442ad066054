// Makes the words among some shapes one part for whoever hears the paper: a card, a heading, a line of facts.
import type { Primitive, TextPart } from './paper'

/** Words that are a part already, or decoration, stay what they are. */
export function asPart(part: TextPart | 'decoration', items: readonly Primitive[]): readonly Primitive[] {
  return items.map((item) => (item.kind === 'text' && item.part === undefined ? { ...item, part } : item))
}
