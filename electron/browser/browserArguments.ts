// How the app window is started: its own profile, no first-run pages, nothing that talks to the network in the background.

/** Each of them would hand words of the page, or what kind of fields it has, to a service, or look around in the network. */
const UNWANTED = ['Translate', 'AutofillServerCommunication', 'OptimizationHints', 'MediaRouter']

export interface WindowRequest {
  readonly url: string
  readonly profileDir: string
  /** Chromium refuses its sandbox to root; everybody else keeps it. */
  readonly isRoot: boolean
}

export function browserArguments({ url, profileDir, isRoot }: WindowRequest): string[] {
  return [
    `--app=${url}`,
    `--user-data-dir=${profileDir}`,
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-default-apps',
    '--disable-domain-reliability',
    '--disable-sync',
    '--disable-breakpad',
    '--no-pings',
    `--disable-features=${UNWANTED.join(',')}`,
    '--window-size=1440,900',
    ...(isRoot ? ['--no-sandbox'] : []),
  ]
}
