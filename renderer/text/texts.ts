// The shape of one language's tree, and the tree of each language.
import { english } from './english'
import { japanese } from './japanese'
import type { Language } from './language'

export type Texts = typeof japanese

export const texts = { ja: japanese, en: english } satisfies Record<Language, Texts>
