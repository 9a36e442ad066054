// Before the app is ready: refuses switches that would open it up, and turns off everything of Chromium that phones home.
import type { App } from 'electron'

const REFUSED_WHEN_PACKAGED = [
  'remote-debugging-port',
  'remote-debugging-pipe',
  'no-sandbox',
  'disable-web-security',
  'proxy-server',
  'host-rules',
  'load-extension',
]

const SWITCHES: readonly (readonly [name: string, value?: string])[] = [
  ['disable-background-networking'],
  ['disable-component-update'],
  ['disable-domain-reliability'],
  ['no-pings'],
  ['disable-breakpad'],
  // The pages never need a name resolved.
  ['host-resolver-rules', 'MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost'],
]

/** False when this start must end at once. */
export function hardenCommandLine(app: App): boolean {
  if (app.isPackaged && REFUSED_WHEN_PACKAGED.some((name) => app.commandLine.hasSwitch(name))) return false
  for (const [name, value] of SWITCHES) app.commandLine.appendSwitch(name, value)
  return true
}
