// What the console's screens share: the way to the privileged side, the sessions, the shelf of 案件.
import type { AppInfo, Bridge } from '../../shared/ipc/bridge'
import type { EngagementShelf, SampleChoice } from '../engagements/engagementShelf'
import type { AsideRecords } from '../settings/asideRecords'
import type { MenuStateTeller } from './menuState'
import type { SessionKeeper } from './sessionKeeper'

export interface ConsoleServices {
  readonly bridge: Bridge
  readonly info: AppInfo
  readonly keeper: SessionKeeper
  readonly menu: MenuStateTeller
  readonly shelf: EngagementShelf
  readonly asideRecords: AsideRecords
  readonly samples: readonly SampleChoice[]
  readonly now: () => number
}
