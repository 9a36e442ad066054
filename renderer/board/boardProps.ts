// What a place hands to its board. The place owns the documents, the selection and which card is being edited.
import type { Ref } from 'react'
import type { CommandContext } from '../../shared/commands/commandContext'
import type { EngagementSnapshot } from '../../shared/doc/engagementSnapshot'
import type { DocKey } from '../../shared/model/layer'
import type { BoardHandle } from './boardHandle'
import type { MapActions } from './mapActions'

export interface BoardProps {
  readonly context: CommandContext
  readonly snapshot: EngagementSnapshot
  /** 準備中 or みんなで, or a person's sheet. */
  readonly newCardsGoTo: DocKey
  readonly readOnly: boolean
  readonly selection: ReadonlySet<string>
  /** Choosing cards lets the chosen links go. */
  onSelect(ids: ReadonlySet<string>): void
  readonly selectedLinks: ReadonlySet<string>
  /** Choosing links lets the chosen cards go. */
  onSelectLinks(ids: ReadonlySet<string>): void
  /** One editor at a time, shared with the outline. */
  readonly editingId: string | null
  onEdit(id: string | null): void
  readonly actions: MapActions
  readonly ref?: Ref<BoardHandle>
}
