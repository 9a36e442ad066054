// The desktop window wants to close: everything is put away, and it stays while words would be lost without being asked
// about. It does not ask itself: the route keeps what is wanted, and the screen shows the question.
import type { UnsavedText } from '../ui/unsavedText'
import type { RouteKeeper } from './routeKeeper'
import type { SessionKeeper } from './sessionKeeper'

export interface ClosingWindow {
  readonly keeper: Pick<SessionKeeper, 'closeAll' | 'unstored'>
  readonly words: Pick<UnsavedText, 'mayLeave' | 'leftOver'>
  readonly route: Pick<RouteKeeper, 'askToClose' | 'closesAnyway'>
}

export async function askBeforeClosing({ keeper, words, route }: ClosingWindow): Promise<'stay' | undefined> {
  if (!words.mayLeave() || words.leftOver().length > 0) {
    route.askToClose()
    return 'stay'
  }
  await keeper.closeAll()
  const unstored = keeper.unstored()
  if (unstored.length === 0 || route.closesAnyway()) return undefined
  route.askToClose(unstored)
  return 'stay'
}
