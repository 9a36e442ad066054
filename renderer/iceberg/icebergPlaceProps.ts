// What the app hands to the iceberg place.
import type { CommandContext } from '../../shared/commands/commandContext'
import type { Problem } from '../../shared/lib/result'
import type { DocKey } from '../../shared/model/layer'
import type { ShowToast } from '../ui/toastContext'

export interface IcebergPlaceProps {
  readonly context: CommandContext
  /** Where new cards go: 準備中 or みんなで, or a person's sheet. */
  readonly newCardsGoTo: DocKey
  readonly notify: ShowToast
  readonly describeProblem: (problem: Problem) => string
}
