// What every command needs besides its arguments. Clock and dice come in here and nowhere else.
import type { EngagementDocs } from '../doc/engagementDocs'

export interface CommandContext {
  readonly docs: EngagementDocs
  readonly newId: () => string
  /** Milliseconds since 1970. */
  readonly now: () => number
  /** Cards somebody else is typing in: they can not be deleted (product.md "Layers"). */
  readonly typingElsewhere: () => ReadonlySet<string>
}
