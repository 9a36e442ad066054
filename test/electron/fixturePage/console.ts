// The page of the shell tests: opens the real bridge, leaves it on `window` for the test, and notes what main tells it.
import { openBridge } from '../../../renderer/app/bridge/openBridge'
import { watchPageLeaving } from '../../../renderer/app/bridge/pageLeaving'
import type { Bridge, MenuState } from '../../../shared/ipc/bridge'
import type { Result } from '../../../shared/lib/result'

export interface FixtureWindow {
  readonly opened: Result<Bridge>
  readonly notes: unknown[]
  readonly showMenu: (state: MenuState) => Promise<unknown>
  /** A test may put an unsettled promise here: the page is then not ready to close. */
  isPutAway: Promise<void>
}

declare global {
  interface Window {
    readonly fixture: FixtureWindow
  }
}

const opened = await openBridge(window, watchPageLeaving(window))
const notes: unknown[] = []
const showMenu = async (state: MenuState) => (opened.ok ? opened.value.call('app:menu', state) : opened.error)
const fixture: FixtureWindow = { opened, notes, showMenu, isPutAway: Promise.resolve() }
Object.assign(window, { fixture })
if (opened.ok) {
  const bridge = opened.value
  bridge.onMenu((command) => void notes.push(`menu ${command}`))
  bridge.onFileOpened(({ name, bytes, problem }) =>
    notes.push(bytes ? `file ${name} ${[...bytes].join(',')}` : `refused ${name} ${problem.code}`),
  )
  bridge.onWillClose(async () => {
    notes.push('will close')
    await fixture.isPutAway
    await bridge.call('engagements:delete', { id: 'put-away' })
  })
}
document.body.dataset['bridge'] = opened.ok ? 'open' : opened.error.code
